package fi.kaiku.improvement.workshop;

import fi.kaiku.improvement.finding.FindingCatalog;
import fi.kaiku.improvement.finding.FindingCatalog.Statement;
import fi.kaiku.improvement.idea.IdeaCatalog;
import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.SpokenCode;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Workshops for what people do in them. Asks nobody's permission: the caller has.
@Singleton
@Transactional
public class WorkshopCatalog {

    private final Workshops workshops;
    private final Participants participants;
    private final Turns turns;
    private final InviteToWorkshop invitation;
    private final MoveWorkshop moving;
    private final MuseumCatalog museums;
    private final FindingCatalog findings;
    private final IdeaCatalog ideas;
    private final Clock clock;

    WorkshopCatalog(
            Workshops workshops,
            Participants participants,
            Turns turns,
            InviteToWorkshop invitation,
            MoveWorkshop moving,
            MuseumCatalog museums,
            FindingCatalog findings,
            IdeaCatalog ideas,
            Clock clock) {
        this.workshops = workshops;
        this.participants = participants;
        this.turns = turns;
        this.invitation = invitation;
        this.moving = moving;
        this.museums = museums;
        this.findings = findings;
        this.ideas = ideas;
        this.clock = clock;
    }

    /// Somebody who takes part.
    public record Member(UUID id, WorkshopKey workshop) {}

    /// A workshop without what was written in it.
    ///
    /// @param now    how far it is; nobody holds it
    /// @param ideas  those whose words may be read now
    /// @param joined how many take part
    public record Overview(
            Turn now,
            LocalizedText title,
            LocalizedText prompt,
            LocalDate heldOn,
            @Nullable String place,
            @Nullable Instant stepEndsAt,
            List<Museum> museums,
            List<Statement> findings,
            List<IdeaCatalog.Words> ideas,
            long joined) {}

    public Optional<WorkshopKey> key(UUID workshopId) {
        return workshops.key(workshopId);
    }

    /// Takes the turn in a workshop: nobody else changes anything in it until the transaction ends.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where it is gone
    public Turn take(WorkshopKey workshop) {
        return Turn.of(turns.take(workshop));
    }

    /// The number of what changes in this turn, the same for all of it; whoever follows the workshop is told.
    public long next(Turn turn) {
        return turns.next(turn);
    }

    /// Up to which number a workshop is; empty where it is gone.
    public Optional<Long> sequence(WorkshopKey workshop) {
        return workshops.sequence(workshop);
    }

    /// Empty where it is gone.
    public Optional<Overview> overview(WorkshopKey key) {
        return workshops.findByIdOptional(key.id()).map(this::overview);
    }

    /// How many take part as what.
    public Map<ParticipantRole, Long> roles(WorkshopKey workshop) {
        return participants.roles(workshop);
    }

    /// Somebody takes part from now on.
    ///
    /// @param code that lets people in now
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for any other
    @AcrossOrganisations
    public Member join(SpokenCode code, SecretToken token, ParticipantRole role, String language) {
        List<WorkshopKey> open = workshops.withCode(code, clock.instant());
        if (open.size() != 1) {
            throw WorkshopProblems.unknownCode();
        }
        Workshop workshop = turns.take(open.getFirst());
        if (!workshop.isOpenToJoin(code, clock.instant())) {
            throw WorkshopProblems.unknownCode();
        }
        Participant joined = new Participant(workshop.key(), token, role, language, clock.instant());
        participants.persist(joined);
        turns.next(Turn.of(workshop));
        return member(joined);
    }

    /// Empty for a token that is nobody's, or no longer.
    @AcrossOrganisations
    public Optional<Member> member(SecretToken token) {
        return participants
                .byToken(token, clock.instant().minus(ForgetTokens.KEPT))
                .map(WorkshopCatalog::member);
    }

    /// Enters a workshop that was held; for the demonstration, which then does all that is done in it in one
    /// transaction.
    public WorkshopKey enter(NewWorkshop plan) {
        Workshop workshop = new Workshop(plan.organisationId(), plan.content());
        invitation.invite(workshop);
        workshops.persistAndFlush(workshop);
        return workshop.key();
    }

    /// The turn in a workshop that was entered, after whatever this transaction has written in it.
    public Turn again(WorkshopKey workshop) {
        return Turn.of(workshops.again(workshop));
    }

    /// Goes on with a workshop that was entered.
    public void move(WorkshopKey workshop, WorkshopStep step) {
        moving.move(workshops.again(workshop), step, null);
    }

    /// Lets somebody take part in a workshop that was entered.
    public Member seat(WorkshopKey workshop, ParticipantRole role, String language) {
        Participant seated = new Participant(workshop, SecretToken.random(), role, language, clock.instant());
        participants.persist(seated);
        turns.next(again(workshop));
        return member(seated);
    }

    private Overview overview(Workshop workshop) {
        WorkshopContent content = workshop.content();
        return new Overview(
                Turn.of(workshop),
                content.title(),
                content.prompt(),
                content.heldOn(),
                content.place(),
                workshop.stepEndsAt(),
                content.museumIds().stream()
                        .map(museums::museum)
                        .flatMap(Optional::stream)
                        .toList(),
                findings.statements(workshop.organisationId(), content.findingIds()),
                ideas.words(workshop.organisationId(), content.ideaIds()),
                participants.joined(workshop.key()));
    }

    private static Member member(Participant participant) {
        return new Member(participant.id(), participant.workshop());
    }
}

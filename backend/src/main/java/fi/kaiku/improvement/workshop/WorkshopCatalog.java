package fi.kaiku.improvement.workshop;

import fi.kaiku.improvement.workshop.Card.Words;
import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.SpokenCode;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Workshops for those who take part and for those who watch. Asks nobody's permission: the caller has.
@Singleton
@Transactional
public class WorkshopCatalog {

    /// So long after a workshop was closed its participants may still look.
    static final Duration TOKENS_KEPT = Duration.ofDays(30);

    private final Workshops workshops;
    private final Participants participants;
    private final Turns turns;
    private final Wall wall;
    private final Vote vote;
    private final ReadBoard board;
    private final Clock clock;

    WorkshopCatalog(
            Workshops workshops,
            Participants participants,
            Turns turns,
            Wall wall,
            Vote vote,
            ReadBoard board,
            Clock clock) {
        this.workshops = workshops;
        this.participants = participants;
        this.turns = turns;
        this.wall = wall;
        this.vote = vote;
        this.board = board;
        this.clock = clock;
    }

    /// Somebody who takes part.
    public record Member(UUID id, WorkshopKey workshop) {}

    /// @param isNew false where it was stored before
    public record Stored(WorkshopState.Card card, boolean isNew) {}

    /// @param code that lets people in now
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for any other
    @AcrossOrganisations
    public Member join(SpokenCode code, SecretToken token, ParticipantRole role, String language) {
        List<Workshop> open = workshops.withCode(code, clock.instant());
        if (open.size() != 1) {
            throw WorkshopProblems.unknownCode();
        }
        Workshop workshop = open.getFirst();
        turns.take(workshop);
        if (!workshop.isOpenToJoin(clock.instant())) {
            throw WorkshopProblems.unknownCode();
        }
        Participant joined = new Participant(workshop.key(), token, role, language, clock.instant());
        participants.persist(joined);
        turns.next(workshop);
        return member(joined);
    }

    /// Empty for a token that is nobody's, or no longer.
    @AcrossOrganisations
    public Optional<Member> member(SecretToken token) {
        return participants.byToken(token, clock.instant().minus(TOKENS_KEPT)).map(WorkshopCatalog::member);
    }

    /// Stores a card, once however often it is sent.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where it is not the time for it
    public Stored write(Member author, UUID cardId, String text, String language) {
        Workshop workshop = turns.take(author.workshop());
        Wall.Put put = wall.write(workshop, author.id(), cardId, new Words(text, language));
        return new Stored(Board.cardFor(author.id(), Board.Written.of(put.card())), put.isNew());
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for a card of somebody else, 409 where it is too late
    public void takeAway(Member author, UUID cardId) {
        wall.takeAway(turns.take(author.workshop()), author.id(), cardId);
    }

    /// In place of what the participant voted before.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where it is not the time, 422 for what does not fit
    public void vote(Member voter, BallotChoices choices) {
        vote.cast(turns.take(voter.workshop()), voter.id(), choices);
    }

    public Optional<WorkshopKey> key(UUID workshopId) {
        return workshops.withId(workshopId).map(Workshop::key);
    }

    /// Up to which number the workshop is; empty where it is gone.
    public Optional<Long> sequence(WorkshopKey key) {
        return workshops.sequence(key);
    }

    /// What changed after this number; all there is for 0, and for a number that the workshop has not come to. Empty
    /// where the workshop is gone.
    public Optional<Board> board(WorkshopKey key, long after) {
        return workshops.findByIdOptional(key).map(workshop -> board.of(workshop, after));
    }

    private static Member member(Participant participant) {
        return new Member(participant.id(), participant.workshop());
    }
}

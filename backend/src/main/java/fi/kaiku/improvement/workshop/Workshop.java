package fi.kaiku.improvement.workshop;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.SpokenCode;
import fi.kaiku.platform.Told;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A workshop: what it is about, who may join it until when, and how far it is.
@Entity
@Table(name = "workshops")
class Workshop {

    @Id
    private UUID id;

    private UUID organisationId;

    @Told
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText prompt;

    @Told
    private LocalDate heldOn;

    private @Nullable String place;
    private @Nullable UUID clusterId;

    @ElementCollection
    @CollectionTable(name = "workshop_museums", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "place")
    private List<Host> hosts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "workshop_findings", joinColumns = @JoinColumn(name = "workshop_id"))
    private Set<TakenFinding> findings = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "workshop_ideas", joinColumns = @JoinColumn(name = "workshop_id"))
    private Set<TakenIdea> ideas = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private VoteMethod voteMethod;

    private int dots;

    @Told
    @Enumerated(EnumType.STRING)
    private WorkshopStep step;

    private @Nullable Instant stepEndsAt;
    private @Nullable Instant closedAt;
    private String joinCode;
    private Instant joinClosesAt;

    /// Counted up beside the entity, by [Workshops#count]: a card is no change of the workshop.
    @Column(updatable = false)
    private long sequence;

    @Version
    private int revision;

    /// A museum that it is for. What hangs on a workshop names the organisation as well.
    @Embeddable
    record Host(UUID organisationId, UUID museumId) {}

    /// A finding that is taken along.
    @Embeddable
    record TakenFinding(UUID organisationId, UUID findingId) {}

    /// An idea that is taken along.
    @Embeddable
    record TakenIdea(UUID organisationId, UUID ideaId) {}

    @SuppressWarnings("NullAway.Init")
    Workshop() {}

    @SuppressWarnings("NullAway.Init")
    Workshop(UUID organisationId, WorkshopContent content) {
        this.organisationId = organisationId;
        this.id = Ids.next();
        this.step = WorkshopStep.WAITING;
        change(content);
    }

    final void change(WorkshopContent content) {
        title = content.title();
        prompt = content.prompt();
        heldOn = content.heldOn();
        place = content.place();
        clusterId = content.clusterId();
        List<Host> museums = content.museumIds().stream()
                .map(museum -> new Host(organisationId, museum))
                .toList();
        if (!hosts.equals(museums)) {
            hosts.clear();
            hosts.addAll(museums);
        }
        take(findings, content.findingIds(), finding -> new TakenFinding(organisationId, finding));
        take(ideas, content.ideaIds(), idea -> new TakenIdea(organisationId, idea));
        voteMethod = Objects.requireNonNullElse(content.voteMethod(), VoteMethod.DOTS);
        dots = Objects.requireNonNullElse(content.dots(), WorkshopContent.USUAL_DOTS);
    }

    private static <T> void take(Set<T> along, List<UUID> ids, Function<UUID, T> one) {
        Set<T> wanted = ids.stream().map(one).collect(Collectors.toSet());
        along.retainAll(wanted);
        along.addAll(wanted);
    }

    /// From now on this code lets people in, and no other.
    void invite(SpokenCode code, Instant until) {
        joinCode = code.text();
        joinClosesAt = until;
    }

    /// @param endsAt as a clock on all screens has it; nothing happens then. Null for no clock
    void move(WorkshopStep to, @Nullable Instant endsAt, Instant now) {
        if (to != step) {
            closedAt = to == WorkshopStep.CLOSED ? now : null;
        }
        step = to;
        stepEndsAt = endsAt;
    }

    boolean isOpenToJoin(SpokenCode code, Instant now) {
        return code.text().equals(joinCode) && step != WorkshopStep.CLOSED && now.isBefore(joinClosesAt);
    }

    WorkshopContent content() {
        return new WorkshopContent(
                title, prompt, heldOn, place, clusterId, museumIds(), findingIds(), ideaIds(), voteMethod, dots);
    }

    WorkshopKey key() {
        return new WorkshopKey(organisationId, id);
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    List<UUID> museumIds() {
        return hosts.stream().map(Host::museumId).toList();
    }

    /// Oldest first.
    List<UUID> findingIds() {
        return findings.stream().map(TakenFinding::findingId).sorted().toList();
    }

    /// Oldest first.
    List<UUID> ideaIds() {
        return ideas.stream().map(TakenIdea::ideaId).sorted().toList();
    }

    VoteMethod voteMethod() {
        return voteMethod;
    }

    int dots() {
        return dots;
    }

    WorkshopStep step() {
        return step;
    }

    @Nullable
    Instant stepEndsAt() {
        return stepEndsAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    SpokenCode joinCode() {
        return new SpokenCode(joinCode);
    }

    Instant joinClosesAt() {
        return joinClosesAt;
    }

    /// As it was when the workshop was read.
    long sequence() {
        return sequence;
    }

    int revision() {
        return revision;
    }
}

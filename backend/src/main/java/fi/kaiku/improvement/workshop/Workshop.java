package fi.kaiku.improvement.workshop;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.SpokenCode;
import fi.kaiku.platform.Told;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A workshop: what it is about, who may join it until when, and how far it is.
@Entity
@IdClass(WorkshopKey.class)
@Table(name = "workshops")
class Workshop {

    @Id
    @Column(name = "organisation_id") // as the tables below refer to it
    private UUID organisationId;

    @Id
    private UUID id;

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
    @CollectionTable(
            name = "workshop_museums",
            joinColumns = {
                @JoinColumn(name = "organisation_id", referencedColumnName = "organisation_id"),
                @JoinColumn(name = "workshop_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "place")
    @Column(name = "museum_id")
    private List<UUID> museumIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "workshop_findings",
            joinColumns = {
                @JoinColumn(name = "organisation_id", referencedColumnName = "organisation_id"),
                @JoinColumn(name = "workshop_id", referencedColumnName = "id")
            })
    @Column(name = "finding_id")
    private Set<UUID> findingIds = new HashSet<>();

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
        if (!museumIds.equals(content.museumIds())) {
            museumIds.clear();
            museumIds.addAll(content.museumIds());
        }
        findingIds.retainAll(content.findingIds());
        findingIds.addAll(content.findingIds());
        voteMethod = Objects.requireNonNullElse(content.voteMethod(), VoteMethod.DOTS);
        dots = Objects.requireNonNullElse(content.dots(), WorkshopContent.USUAL_DOTS);
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

    boolean isOpenToJoin(Instant now) {
        return step != WorkshopStep.CLOSED && now.isBefore(joinClosesAt);
    }

    WorkshopContent content() {
        return new WorkshopContent(
                title, prompt, heldOn, place, clusterId, museumIds(), findingIds(), voteMethod, dots);
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
        return List.copyOf(museumIds);
    }

    /// Oldest first.
    List<UUID> findingIds() {
        return findingIds.stream().sorted().toList();
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

package fi.kaiku.improvement.action;

import fi.kaiku.insight.followup.Measure;
import fi.kaiku.platform.Ids;
import fi.kaiku.platform.Told;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What a museum does about what its visitors said.
@Entity
@Table(name = "actions")
class Action {

    @Id
    private UUID id;

    private UUID organisationId;

    @Told
    private String title;

    private @Nullable String description;
    private @Nullable UUID museumId;
    private @Nullable UUID servicePointId;
    private @Nullable UUID findingId;
    private @Nullable UUID ideaId;
    private @Nullable String ownerRole;

    @Told
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Band cost;

    @Enumerated(EnumType.STRING)
    private @Nullable Band effort;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Measure measure;

    @Told
    private boolean shared;

    private @Nullable String reminderEmail;

    @Told
    @Enumerated(EnumType.STRING)
    private ActionState state;

    private @Nullable String reason;
    private @Nullable LocalDate remindedOn;

    @Told
    private @Nullable LocalDate doneOn;

    private Instant createdAt;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init")
    Action() {}

    @SuppressWarnings("NullAway.Init")
    Action(UUID organisationId, ActionContent content, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.state = ActionState.PLANNED;
        this.createdAt = now;
        change(content);
    }

    final void change(ActionContent content) {
        title = content.title().strip();
        description = content.description();
        museumId = content.museumId();
        servicePointId = content.servicePointId();
        findingId = content.findingId();
        ideaId = content.ideaId();
        ownerRole = content.ownerRole();
        dueOn = content.dueOn();
        cost = content.cost();
        effort = content.effort();
        measure = content.measure();
        shared = content.shared();
        reminderEmail = content.reminderEmail();
    }

    /// @param why needed where it is dropped
    /// @param day on which it was done; null for any other state
    void move(ActionState to, @Nullable String why, @Nullable LocalDate day) {
        state = to;
        reason = why;
        doneOn = day;
    }

    ActionContent content() {
        return new ActionContent(
                title,
                description,
                museumId,
                servicePointId,
                findingId,
                ideaId,
                ownerRole,
                dueOn,
                cost,
                effort,
                measure,
                shared,
                reminderEmail);
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    String title() {
        return title;
    }

    @Nullable
    UUID museumId() {
        return museumId;
    }

    @Nullable
    Measure measure() {
        return measure;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    String reminderEmail() {
        return reminderEmail;
    }

    @Nullable
    LocalDate remindedOn() {
        return remindedOn;
    }

    ActionState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    Instant createdAt() {
        return createdAt;
    }

    int revision() {
        return revision;
    }
}

package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.platform.Told;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Cards that say much the same, under one title; what is voted on.
@Entity
@IdClass(WallKey.class)
@Table(name = "workshop_groups")
class CardGroup {

    @Id
    private UUID organisationId;

    @Id
    private UUID workshopId;

    @Id
    private UUID id;

    private String title;
    private long position;

    @Told
    private boolean chosen;

    private @Nullable UUID actionId;

    @Told
    private boolean removed;

    private long changed;

    @SuppressWarnings("NullAway.Init")
    CardGroup() {}

    /// @param position where it stands among all; a group of one stands where its card does
    /// @param number   of the sequence, now
    CardGroup(WallKey key, String title, long position, long number) {
        this.organisationId = key.organisationId();
        this.workshopId = key.workshopId();
        this.id = key.id();
        this.title = title;
        this.position = position;
        this.changed = number;
    }

    void rename(String words, long number) {
        title = words;
        changed = number;
    }

    /// @param action that comes of it; null for none
    void choose(boolean choice, @Nullable UUID action, long number) {
        chosen = choice;
        actionId = action;
        changed = number;
    }

    /// Where none of its cards is shown, it is not either.
    void remove(boolean gone, long number) {
        removed = gone;
        changed = number;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    long position() {
        return position;
    }

    boolean isChosen() {
        return chosen;
    }

    @Nullable
    UUID actionId() {
        return actionId;
    }

    boolean isRemoved() {
        return removed;
    }
}

package fi.kaiku.improvement.workshop;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Goes on to another step, or back to one: what was done stays.
@Singleton
class MoveWorkshop {

    private final Turns turns;
    private final Wall wall;
    private final CardGroups groups;
    private final Clock clock;

    MoveWorkshop(Turns turns, Wall wall, CardGroups groups, Clock clock) {
        this.turns = turns;
        this.wall = wall;
        this.groups = groups;
        this.clock = clock;
    }

    /// Of a workshop whose turn was taken. To be where it is already changes nothing.
    ///
    /// @param endsAt null for no clock
    void move(Workshop workshop, WorkshopStep to, @Nullable Instant endsAt) {
        WorkshopStep from = workshop.step();
        if (!from.mayBecome(to)) {
            throw WorkshopProblems.closed();
        }
        if (from == to && Objects.equals(workshop.stepEndsAt(), endsAt)) {
            return;
        }
        workshop.move(to, endsAt, clock.instant());
        long number = turns.next(workshop);
        if (from == to) {
            return;
        }
        if (to == WorkshopStep.VOTE) {
            wall.giveOwnGroups(workshop, number);
        }
        if (from.tellsResults() || to.tellsResults()) {
            groups.change(workshop.key(), number);
        }
    }
}

package fi.kaiku.improvement.workshop;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Goes on to another step, or back to one: what was done stays.
@Singleton
class MoveWorkshop {

    private final Turns turns;
    private final Event<WorkshopStepped> stepped;
    private final Clock clock;

    MoveWorkshop(Turns turns, Event<WorkshopStepped> stepped, Clock clock) {
        this.turns = turns;
        this.stepped = stepped;
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
        Turn turn = Turn.of(workshop);
        long number = turns.next(turn);
        if (from != to) {
            stepped.fire(new WorkshopStepped(turn, from, number));
        }
    }
}

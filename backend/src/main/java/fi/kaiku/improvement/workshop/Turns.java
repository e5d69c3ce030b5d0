package fi.kaiku.improvement.workshop;

import fi.kaiku.platform.Problems;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;

/// One after the other: whoever changes something in a workshop takes its turn, which ends with the transaction, and
/// then the next number of the sequence. So whoever reads a number sees all that was written under it and before.
@Singleton
class Turns {

    private final Workshops workshops;
    private final Event<WorkshopMoved> moved;

    Turns(Workshops workshops, Event<WorkshopMoved> moved) {
        this.workshops = workshops;
        this.moved = moved;
    }

    /// The workshop as those before left it.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where it is gone
    Workshop take(WorkshopKey key) {
        return workshops.locked(key).orElseThrow(Problems::notFound);
    }

    /// The number of what changes in this turn: the same for all of it.
    long next(Turn turn) {
        long number = turn.sequence() + 1;
        workshops.count(turn.workshop(), number);
        moved.fire(new WorkshopMoved(turn.workshop()));
        return number;
    }
}

package fi.kaiku.improvement.workshop;

/// A workshop in the hands of one writer, until the transaction ends.
///
/// @param dots     how many each has
/// @param sequence number of what was written last
public record Turn(WorkshopKey workshop, WorkshopStep step, VoteMethod voteMethod, int dots, long sequence) {

    static Turn of(Workshop workshop) {
        return new Turn(workshop.key(), workshop.step(), workshop.voteMethod(), workshop.dots(), workshop.sequence());
    }
}

package fi.kaiku.platform.replica;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// How old the replica is, by one clock, ours: places in the primary's log beside the moments at which they were seen
/// there. So an idle primary does not look like a replica that lags, nor one that hears nothing any more like one that
/// has everything.
final class Freshness {

    /// An hour of looks.
    private static final int REMEMBERED = 3_600;

    private static final double NANOS_A_SECOND = 1e9;

    private record Mark(long nanos, long place) {}

    /// The newest first.
    private final Deque<Mark> marks = new ArrayDeque<>();

    /// The replica shows what was committed until then; null where that is not known.
    private volatile @Nullable Long trueAt;

    /// @param nanos before the primary was asked: all that was committed until then lies before the place
    synchronized void committed(long nanos, long place) {
        marks.addFirst(new Mark(nanos, place));
        if (marks.size() > REMEMBERED) {
            marks.removeLast();
        }
    }

    /// The replica shows everything before the place.
    synchronized void replayed(long place) {
        for (Mark mark : marks) {
            if (mark.place() <= place) {
                trueAt = mark.nanos();
                return;
            }
        }
    }

    /// It cannot be asked, or is no replica of ours.
    void lost() {
        trueAt = null;
    }

    /// In seconds, not a number where it is not known.
    double lag(long nanos) {
        Long then = trueAt;
        return then == null ? Double.NaN : (nanos - then) / NANOS_A_SECOND;
    }
}

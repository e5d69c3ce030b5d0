package fi.kaiku.insight.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// One view and all who watch it: it is read once for them all.
final class Watch {

    private final LiveView view;
    private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();
    private volatile boolean stale = true;
    private Instant readAt = Instant.EPOCH;
    private @Nullable LiveEvent latest;

    Watch(LiveView view) {
        this.view = view;
    }

    LiveView view() {
        return view;
    }

    UUID surveyId() {
        return view.selection().surveyId();
    }

    Set<Viewer> viewers() {
        return viewers;
    }

    /// Something was stored; the next reading sees it.
    void markStale() {
        stale = true;
    }

    /// The state, read anew where something was stored, and where the last reading is older than `patience`: other
    /// processes store as well, and a day ends.
    synchronized LiveEvent latest(ReadLive reading, Instant now, Duration patience) {
        LiveEvent known = latest;
        if (known == null || stale || !now.isBefore(readAt.plus(patience))) {
            // Before the reading: what is stored while it goes on may be missing from it.
            stale = false;
            readAt = now;
            known = reading.read(view);
            latest = known;
        }
        return known;
    }
}

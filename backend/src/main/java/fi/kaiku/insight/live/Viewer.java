package fi.kaiku.insight.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One stream: what it has told, and when it ends.
final class Viewer {

    private final Instant end;
    private final Duration silence;
    private @Nullable MultiEmitter<? super LiveEvent> stream;
    private String told;
    private int left;
    private Instant toldAt;

    /// @param told    id of the state that the reader has already; empty for none
    /// @param events  after so many the stream ends
    /// @param silence after so long comes a sign of life
    Viewer(String told, int events, Instant now, Duration longest, Duration silence) {
        this.told = told;
        this.left = events;
        this.toldAt = now;
        this.end = now.plus(longest);
        this.silence = silence;
    }

    /// From now on something can be sent. A reader who has the latest already gets a sign of life instead.
    synchronized void begin(MultiEmitter<? super LiveEvent> to, LiveEvent latest, Instant now) {
        stream = to;
        if (latest.id().equals(told)) {
            send(LiveEvent.SIGN_OF_LIFE, now);
        } else {
            tell(latest, now);
        }
    }

    synchronized void tell(LiveEvent latest, Instant now) {
        if (stream == null) {
            return;
        }
        if (!latest.id().equals(told)) {
            told = latest.id();
            left--;
            send(latest, now);
            if (left == 0) {
                stream.complete();
            }
        } else if (!now.isBefore(toldAt.plus(silence)) && stream.requested() > 0) {
            // Where the connection is full there is no need: a state waits in it, which this would push out.
            send(LiveEvent.SIGN_OF_LIFE, now);
        }
    }

    /// @return true where the stream is over, or never began
    synchronized boolean endIfTime(Instant now) {
        boolean over = !now.isBefore(end);
        if (over) {
            end();
        }
        return over;
    }

    synchronized void end() {
        if (stream != null) {
            stream.complete();
        }
    }

    private void send(LiveEvent event, Instant now) {
        if (stream != null) {
            stream.emit(event);
        }
        toldAt = now;
    }
}

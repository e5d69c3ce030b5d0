package fi.kaiku.improvement.workshop.session;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One stream: up to which number it was handed everything, and when it ends. A reader who is slower than what changes
/// is handed nothing that would have to wait; the next time it is all of it at once.
final class Viewer {

    private final Reader reader;
    private final Instant begunAt;
    private final Instant end;
    private @Nullable MultiEmitter<? super StreamEvent> stream;
    private long told;
    private int left;
    private Instant spokenAt;

    /// @param told   number up to which the reader has everything
    /// @param events after so many the stream ends
    Viewer(Reader reader, long told, int events, Instant now, Duration longest) {
        this.reader = reader;
        this.told = told;
        this.left = events;
        this.spokenAt = now;
        this.begunAt = now;
        this.end = now.plus(longest);
    }

    Reader reader() {
        return reader;
    }

    Instant begunAt() {
        return begunAt;
    }

    synchronized long told() {
        return told;
    }

    /// From now on something can be sent, and something is, so that the reader knows.
    ///
    /// @param news null where the reader has everything
    synchronized void begin(MultiEmitter<? super StreamEvent> to, @Nullable StreamEvent news, Instant now) {
        stream = to;
        send(news == null ? StreamEvent.SIGN_OF_LIFE : news, now);
    }

    /// True while something can be handed over that does not have to wait.
    synchronized boolean isReady() {
        return stream != null && stream.requested() > 0;
    }

    synchronized void hand(StreamEvent news, Instant now) {
        if (isReady()) {
            send(news, now);
        }
    }

    synchronized void showLife(Instant now, Duration silence) {
        if (!now.isBefore(spokenAt.plus(silence)) && isReady()) {
            send(StreamEvent.SIGN_OF_LIFE, now);
        }
    }

    synchronized boolean isOver(Instant now) {
        return !now.isBefore(end);
    }

    synchronized void end() {
        if (stream != null) {
            stream.complete();
        }
    }

    private void send(StreamEvent event, Instant now) {
        if (stream == null) {
            return;
        }
        stream.emit(event);
        spokenAt = now;
        if (event.data() != null) {
            told = event.id();
            left--;
            if (left == 0) {
                stream.complete();
            }
        }
    }
}

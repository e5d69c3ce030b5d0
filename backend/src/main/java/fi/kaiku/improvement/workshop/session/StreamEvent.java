package fi.kaiku.improvement.workshop.session;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.jspecify.annotations.Nullable;

/// One thing to send: what changed, or only a sign of life.
///
/// @param id   the number of the sequence up to which it tells
/// @param data a [fi.kaiku.improvement.workshop.wall.WorkshopState] as JSON; null for a sign of life
record StreamEvent(long id, @Nullable String data) {

    static final StreamEvent SIGN_OF_LIFE = new StreamEvent(0, null);

    private static final int RECONNECT_MILLISECONDS = 1_000;

    OutboundSseEvent written(Sse sse) {
        OutboundSseEvent.Builder builder = sse.newEventBuilder().reconnectDelay(RECONNECT_MILLISECONDS);
        return data == null
                ? builder.comment("").build()
                : builder.id(Long.toString(id)).data(data).build();
    }

    /// What a reader says that it was told last; 0 for nothing, and for what is no number.
    static long told(String lastEventId) {
        try {
            return Long.parseLong(lastEventId);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

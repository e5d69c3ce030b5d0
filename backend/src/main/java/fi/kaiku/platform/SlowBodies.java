package fi.kaiku.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Hangs up on whoever takes too long to send a body: drop by drop it would hold a thread for ever, and there are only
/// so many.
@Singleton
final class SlowBodies {

    private final long deadline;

    /// @param deadline enough for the largest import over a slow line
    SlowBodies(@ConfigProperty(name = "kaiku.http.body-deadline", defaultValue = "120S") Duration deadline) {
        this.deadline = deadline.toMillis();
    }

    void limit(@Observes Filters filters) {
        filters.register(this::limit, HttpEdge.BEFORE_ALL);
    }

    private void limit(RoutingContext context) {
        if (hasBody(context)) {
            long timer = context.vertx().setTimer(deadline, late -> hangUpUnlessSent(context));
            context.addEndHandler(answered -> context.vertx().cancelTimer(timer));
        }
        context.next();
    }

    /// Nobody reads an empty body, and so nobody would notice that it is there.
    private static boolean hasBody(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)
                : !length.equals("0");
    }

    private static void hangUpUnlessSent(RoutingContext context) {
        if (!context.request().isEnded()) {
            context.request().connection().close();
        }
    }
}

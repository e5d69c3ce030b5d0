package fi.kaiku.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Lets a request wait while its connection still holds earlier answers that nobody reads: whoever asks on without
/// reading (HTTP/1.1 pipelining) would fill the memory with them. A connection on which nothing moves is closed after
/// `quarkus.http.idle-timeout`.
@Singleton
final class UnreadAnswers {

    void limit(@Observes Filters filters) {
        filters.register(UnreadAnswers::awaitRoom, HttpEdge.BEFORE_ALL + 2);
    }

    private static void awaitRoom(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.writeQueueFull()) {
            // A body that comes meanwhile waits as well
            context.request().pause();
            response.drainHandler(read -> {
                response.drainHandler(null);
                context.request().resume();
                context.next();
            });
        } else {
            context.next();
        }
    }
}

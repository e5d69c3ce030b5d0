package fi.kaiku.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/// What is decided before any resource is chosen: how long a body may be, and that an address of the single-page
/// application answers with its page.
@Singleton
final class HttpEdge {

    private static final String API = "/api/";
    private static final long MEBIBYTE = 1 << 20;
    private static final Pattern BATCH = Pattern.compile("/api/v1/submissions/batch");
    private static final Pattern IMPORT = Pattern.compile("/api/v1/surveys/[^/]+/imports");
    private static final int BEFORE_ALL = 10_000;

    void limitBodies(@Observes Filters filters) {
        filters.register(HttpEdge::limitBody, BEFORE_ALL);
    }

    void serveApplication(@Observes Router router) {
        router.route().last().handler(HttpEdge::page);
    }

    private static void limitBody(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        long limit = limit(context.request().path());
        if (length != null && Long.parseLong(length) > limit) {
            // The rest of the body is not worth reading.
            context.response()
                    .setStatusCode(413)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end("""
                            {"type":"/problems/too-large","status":413,"title":"Too large",\
                            "detail":"The body may hold %d bytes; send less at a time."}""".formatted(limit));
        } else {
            context.next();
        }
    }

    /// How many bytes a body may hold.
    static long limit(String path) {
        if (BATCH.matcher(path).matches()) {
            return 5 * MEBIBYTE;
        }
        return IMPORT.matcher(path).matches() ? 11 * MEBIBYTE : MEBIBYTE;
    }

    private static void page(RoutingContext context) {
        String path = context.request().path();
        boolean application = context.request().method() == HttpMethod.GET
                && !path.startsWith(API)
                && !path.startsWith("/q/")
                && !path.substring(path.lastIndexOf('/') + 1).contains(".");
        if (application && !path.equals("/index.html")) {
            context.reroute("/index.html");
        } else {
            context.next();
        }
    }
}

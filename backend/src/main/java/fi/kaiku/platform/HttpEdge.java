package fi.kaiku.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/// What is decided before any resource is chosen: how long a body may be, that an address of the single-page
/// application answers with its page, how long what that page needs is kept, and that each reply tells the time, by
/// which a tablet knows how wrong its clock is.
@Singleton
final class HttpEdge {

    private static final String API = "/api/";
    private static final String ASSETS = "/assets/";
    private static final long MEBIBYTE = 1 << 20;
    private static final Pattern BATCH = Pattern.compile("/api/v1/submissions/batch");
    private static final Pattern IMPORT = Pattern.compile("/api/v1/surveys/([^/]+/)?imports");
    private static final Pattern TEXTS = Pattern.compile("/api/v1/surveys/[^/]+/draft/texts");
    static final int BEFORE_ALL = 10_000;
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Clock clock;
    private volatile Told told = new Told(Instant.MIN, "");

    /// A second, and how the header `Date` writes it.
    private record Told(Instant second, String date) {}

    HttpEdge(Clock clock) {
        this.clock = clock;
    }

    void tellTime(@Observes Filters filters) {
        filters.register(this::tellTime, BEFORE_ALL + 1);
    }

    void limitBodies(@Observes Filters filters) {
        filters.register(HttpEdge::limitBody, BEFORE_ALL);
    }

    void keepAssets(@Observes Filters filters) {
        filters.register(HttpEdge::keepAsset, BEFORE_ALL);
    }

    void serveApplication(@Observes Router router) {
        router.route().last().handler(HttpEdge::page);
    }

    private void tellTime(RoutingContext context) {
        Instant second = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Told latest = told;
        if (!second.equals(latest.second())) {
            latest = new Told(second, HTTP_DATE.format(second));
            told = latest;
        }
        context.response().putHeader(HttpHeaders.DATE, latest.date());
        context.next();
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
        if (BATCH.matcher(path).matches() || TEXTS.matcher(path).matches()) {
            return 5 * MEBIBYTE;
        }
        return IMPORT.matcher(path).matches() ? 11 * MEBIBYTE : MEBIBYTE;
    }

    /// What carries a hash in its name never changes. What is not there may come with the next version.
    private static void keepAsset(RoutingContext context) {
        if (context.request().path().startsWith(ASSETS)) {
            context.addHeadersEndHandler(ready -> context.response()
                    .putHeader(
                            HttpHeaders.CACHE_CONTROL,
                            context.response().getStatusCode() < 400
                                    ? "public, max-age=31536000, immutable"
                                    : "no-store"));
        }
        context.next();
    }

    private static void page(RoutingContext context) {
        String path = context.request().path();
        boolean application = context.request().method() == HttpMethod.GET
                && !path.startsWith(API)
                && !path.startsWith("/q/")
                && !path.substring(path.lastIndexOf('/') + 1).contains(".");
        if (application && !path.equals("/index.html")) {
            // The one address that people type from a wall.
            context.reroute(path.equals("/workshop") ? "/workshop.html" : "/index.html");
        } else {
            context.next();
        }
    }
}

package fi.kaiku.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Shows metrics to whoever brings the operator's token. To everybody else there are none: how much a museum collects,
/// and how busy the server is, is not for strangers.
@Singleton
final class MetricsDoor {

    static final String PATH = "/q/metrics";
    private static final int SHORTEST = 16;

    private final byte @Nullable [] expected;

    /// @param token none, and nobody gets in
    MetricsDoor(@ConfigProperty(name = "kaiku.metrics.token") Optional<String> token) {
        token.filter(secret -> secret.length() < SHORTEST).ifPresent(secret -> {
            throw new StartRefused("KAIKU_METRICS_TOKEN must have %d characters at least".formatted(SHORTEST));
        });
        this.expected = token.map(secret -> bytes("Bearer " + secret)).orElse(null);
    }

    void guard(@Observes Filters filters) {
        filters.register(this::guard, HttpEdge.BEFORE_ALL);
    }

    private void guard(RoutingContext context) {
        if (context.normalizedPath().startsWith(PATH) && !isLetIn(context)) {
            context.response().setStatusCode(404).end();
        } else {
            context.next();
        }
    }

    private boolean isLetIn(RoutingContext context) {
        String shown = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return expected != null && shown != null && MessageDigest.isEqual(expected, bytes(shown));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

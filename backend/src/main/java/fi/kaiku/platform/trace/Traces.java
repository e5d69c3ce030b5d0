package fi.kaiku.platform.trace;

import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Which spans there are, and where they go. Quarkus takes what is produced here in place of its own, and asks for
/// it only where traces are on.
@Singleton
final class Traces {

    /// Of OTLP over HTTP, below the receiver's address.
    private static final String PATH = "/v1/traces";

    /// @param share of the requests that are traced, 0 to 1
    @Produces
    @Singleton
    Sampler sampler(@ConfigProperty(name = "kaiku.otel.share") double share) {
        return Sampler.parentBased(new ApiRequests(share));
    }

    /// @param endpoint of whoever receives traces; without one they go nowhere
    @Produces
    @Singleton
    SpanProcessor processor(
            @ConfigProperty(name = "kaiku.otel.endpoint") Optional<URI> endpoint,
            @ConfigProperty(name = "kaiku.otel.delay") Duration delay) {
        return endpoint.map(address -> (SpanProcessor) BatchSpanProcessor.builder(new BareSpans(exporter(address)))
                        .setScheduleDelay(delay)
                        .build())
                .orElse(SpanProcessor.composite());
    }

    private static OtlpHttpSpanExporter exporter(URI address) {
        return OtlpHttpSpanExporter.builder()
                .setEndpoint(address.toString().replaceFirst("/$", "") + PATH)
                .setCompression("gzip")
                .build();
    }
}

package fi.kaiku.platform.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Traces begin with requests to the API: not with pages, nor with jobs, which run every second, nor with what
/// the writer stores for many at once.
final class ApiRequests implements Sampler {

    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final String API = "/api/";

    private final Sampler share;

    /// @param share of the requests that are traced, 0 to 1
    ApiRequests(double share) {
        this.share = Sampler.traceIdRatioBased(share);
    }

    @Override
    public SamplingResult shouldSample(
            Context parent, String traceId, String name, SpanKind kind, Attributes attributes, List<LinkData> links) {
        @Nullable String path = attributes.get(PATH);
        return kind == SpanKind.SERVER && path != null && path.startsWith(API)
                ? share.shouldSample(parent, traceId, name, kind, attributes, links)
                : SamplingResult.drop();
    }

    @Override
    public String getDescription() {
        return "ApiRequests{" + share.getDescription() + "}";
    }
}

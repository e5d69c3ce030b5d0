package fi.kaiku.platform.trace;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.kaiku.platform.Boot;
import fi.kaiku.platform.StartRefused;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareSpanTest {

    private static final String SECRET = "somebody";

    private final List<SpanData> sent = new ArrayList<>();

    private final SpanExporter receiver = new SpanExporter() {

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            sent.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    };

    @Test
    void holdsNothingOfWhoAsked() {
        SpanData bare = sent(
                SpanKind.SERVER,
                span -> span.setAttribute("http.request.method", "PUT")
                        .setAttribute("http.route", "/api/v1/submissions/{id}")
                        .setAttribute("http.response.status_code", 503)
                        .setAttribute("client.address", SECRET)
                        .setAttribute("network.peer.address", SECRET)
                        .setAttribute("user_agent.original", SECRET)
                        .setAttribute("url.path", SECRET)
                        .setAttribute("url.query", SECRET)
                        .setAttribute("http.request.header.cookie", SECRET)
                        .setAttribute("of.tomorrow", SECRET)
                        .setStatus(StatusCode.ERROR, SECRET)
                        .recordException(new IllegalStateException(SECRET))
                        .addLink(stranger())
                        .addEvent(SECRET));
        assertAll(
                () -> assertEquals("PUT /api/v1/submissions/{id}", bare.getName()),
                () -> assertEquals(
                        Set.of("http.request.method", "http.route", "http.response.status_code"), keys(bare)),
                () -> assertEquals(3, bare.getTotalAttributeCount()),
                () -> assertEquals(StatusCode.ERROR, bare.getStatus().getStatusCode()),
                () -> assertEquals("", bare.getStatus().getDescription()),
                () -> assertEquals(List.of(), bare.getEvents()),
                () -> assertEquals(0, bare.getTotalRecordedEvents()),
                () -> assertEquals(List.of(), bare.getLinks()),
                () -> assertEquals(0, bare.getTotalRecordedLinks()),
                () -> assertFalse(bare.getParentSpanContext().isValid()),
                () -> assertEquals(
                        TraceState.getDefault(), bare.getSpanContext().getTraceState()));
    }

    @Test
    void namesAStatementByWhatItDoes() {
        SpanData bare = sent(
                SpanKind.CLIENT,
                span -> span.setAttribute("db.statement", "SELECT a FROM b WHERE c = ?")
                        .setAttribute("db.operation", "SELECT")
                        .setAttribute("db.sql.table", "b")
                        .setAttribute("db.connection_string", SECRET));
        assertEquals("SELECT b", bare.getName());
        assertEquals(Set.of("db.statement", "db.operation", "db.sql.table"), keys(bare));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT 'who'", "SELECT $a$who$a$", "SELECT 4711"})
    void keepsNoStatementWithAValue(String statement) {
        SpanData bare = sent(
                SpanKind.CLIENT,
                span -> span.setAttribute("db.statement", statement).setAttribute("db.operation", "SELECT"));
        assertEquals(Set.of("db.operation"), keys(bare));
    }

    @Test
    void takesNoNameFromOthers() {
        assertEquals("internal", sent(SpanKind.INTERNAL, span -> {}).getName());
        assertEquals(
                "connection",
                sent(SpanKind.INTERNAL, span -> span.setAttribute("db.system", "postgresql"))
                        .getName());
    }

    /// What a later version of the library adds to a span has to be looked at before it leaves.
    @Test
    void knowsAllPartsOfASpan() {
        assertEquals(
                Set.of(
                        "getName",
                        "getKind",
                        "getSpanContext",
                        "getTraceId",
                        "getSpanId",
                        "getParentSpanContext",
                        "getParentSpanId",
                        "getStatus",
                        "getStartEpochNanos",
                        "getAttributes",
                        "getEvents",
                        "getLinks",
                        "getEndEpochNanos",
                        "hasEnded",
                        "getTotalRecordedEvents",
                        "getTotalRecordedLinks",
                        "getTotalAttributeCount",
                        "getInstrumentationLibraryInfo",
                        "getInstrumentationScopeInfo",
                        "getResource"),
                Arrays.stream(SpanData.class.getMethods()).map(Method::getName).collect(Collectors.toSet()));
    }

    @Test
    void beginsWithRequestsToTheApi() {
        ApiRequests sampler = new ApiRequests(1);
        assertEquals(SamplingDecision.RECORD_AND_SAMPLE, decision(sampler, SpanKind.SERVER, "/api/v1/session"));
        assertEquals(SamplingDecision.DROP, decision(sampler, SpanKind.SERVER, "/kiosk.html"));
        assertEquals(SamplingDecision.DROP, decision(sampler, SpanKind.CLIENT, "/api/v1/session"));
        assertEquals(SamplingDecision.DROP, decision(new ApiRequests(0), SpanKind.SERVER, "/api/v1/session"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"collector:4318", "grpc://collector", "http://", "http:///traces", "http://a b"})
    void refusesWhatIsNoAddress(String endpoint) {
        assertThrows(StartRefused.class, () -> Boot.traceSettings(endpoint));
    }

    private static SamplingDecision decision(ApiRequests sampler, SpanKind kind, String path) {
        return sampler.shouldSample(
                        Context.root(),
                        "4bf92f3577b34da6a3ce929d0e0e4736",
                        "",
                        kind,
                        Attributes.of(AttributeKey.stringKey("url.path"), path),
                        List.of())
                .getDecision();
    }

    private SpanData sent(SpanKind kind, Consumer<Span> work) {
        try (SdkTracerProvider provider = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(new BareSpans(receiver)))
                .build()) {
            Span span = provider.get("test")
                    .spanBuilder(SECRET)
                    .setSpanKind(kind)
                    .setParent(Context.root().with(Span.wrap(stranger())))
                    .startSpan();
            work.accept(span);
            span.end();
        }
        return sent.getLast();
    }

    private static SpanContext stranger() {
        return SpanContext.createFromRemoteParent(
                "4bf92f3577b34da6a3ce929d0e0e4736",
                "00f067aa0ba902b7",
                TraceFlags.getSampled(),
                TraceState.builder().put("who", SECRET).build());
    }

    private static Set<String> keys(SpanData span) {
        return span.getAttributes().asMap().keySet().stream()
                .map(AttributeKey::getKey)
                .collect(Collectors.toSet());
    }
}

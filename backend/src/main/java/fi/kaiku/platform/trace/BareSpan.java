package fi.kaiku.platform.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A span without whoever asked and whatever they said: which operation, how it ended, how long it took. Its name
/// is made of what is left, for names are written by others; there are no events, since exceptions quote.
final class BareSpan extends DelegatingSpanData {

    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<String> DATABASE = AttributeKey.stringKey("db.system");
    private static final AttributeKey<String> STATEMENT = AttributeKey.stringKey("db.statement");
    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("db.operation");
    private static final AttributeKey<String> TABLE = AttributeKey.stringKey("db.sql.table");

    /// All there is to see. The route is the pattern, with `{id}` in it; a statement has question marks for its values.
    private static final Set<AttributeKey<?>> KEPT = Set.of(
            METHOD,
            ROUTE,
            AttributeKey.longKey("http.response.status_code"),
            AttributeKey.stringKey("error.type"),
            DATABASE,
            STATEMENT,
            OPERATION,
            TABLE);

    /// A value that was overlooked when the statement was made bare.
    private static final Pattern VALUE = Pattern.compile("'|\\$\\w*\\$|\\d{4}");

    private final Attributes kept;

    BareSpan(SpanData span) {
        super(span);
        String statement = span.getAttributes().get(STATEMENT);
        boolean quotes = statement != null && VALUE.matcher(statement).find();
        this.kept = span.getAttributes().toBuilder()
                .removeIf(key -> !KEPT.contains(key) || quotes && key.equals(STATEMENT))
                .build();
    }

    @Override
    public String getName() {
        String method = kept.get(METHOD);
        if (method != null) {
            return joined(method, kept.get(ROUTE));
        }
        String operation = kept.get(OPERATION);
        if (operation != null) {
            return joined(operation, kept.get(TABLE));
        }
        return kept.get(DATABASE) == null ? getKind().name().toLowerCase(Locale.ROOT) : "connection";
    }

    private static String joined(String first, @Nullable String second) {
        return second == null ? first : first + " " + second;
    }

    @Override
    public Attributes getAttributes() {
        return kept;
    }

    @Override
    public int getTotalAttributeCount() {
        return kept.size();
    }

    @Override
    public SpanContext getSpanContext() {
        return bare(super.getSpanContext());
    }

    /// What a stranger's header named is no parent.
    @Override
    public SpanContext getParentSpanContext() {
        SpanContext parent = super.getParentSpanContext();
        return parent.isRemote() ? SpanContext.getInvalid() : bare(parent);
    }

    private static SpanContext bare(SpanContext context) {
        return SpanContext.create(
                context.getTraceId(), context.getSpanId(), context.getTraceFlags(), TraceState.getDefault());
    }

    @Override
    public StatusData getStatus() {
        return StatusData.create(super.getStatus().getStatusCode(), "");
    }

    @Override
    public List<EventData> getEvents() {
        return List.of();
    }

    @Override
    public int getTotalRecordedEvents() {
        return 0;
    }

    @Override
    public List<LinkData> getLinks() {
        return List.of();
    }

    @Override
    public int getTotalRecordedLinks() {
        return 0;
    }
}

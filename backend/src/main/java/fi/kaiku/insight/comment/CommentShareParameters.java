package fi.kaiku.insight.comment;

import fi.kaiku.insight.Granularity;
import fi.kaiku.insight.filter.Written;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// In what steps shares are told.
record CommentShareParameters(
        @QueryParam("interval")
        @Parameter(
                description = "`day`, `week` (ISO 8601), `month` (which it is when absent), `quarter` or `year`.",
                schema = @Schema(type = SchemaType.STRING))
        List<String> interval) {

    static final Set<String> NAMES = Stream.concat(CommentParameters.NAMES.stream(), Stream.of("interval"))
            .collect(Collectors.toUnmodifiableSet());

    Granularity granularity(Written written) {
        Granularity chosen =
                written.one("interval", interval, Granularity::named, "One of day, week, month, quarter, year.");
        return chosen == null ? Granularity.MONTH : chosen;
    }
}

package fi.kaiku.insight.table;

import fi.kaiku.platform.Problems;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// How an answer is written, as it was asked for.
public record FormatParameters(
        @QueryParam("format")
        @Nullable
        @Parameter(description = "Which kind of file; without it, what `Accept` prefers.")
        String format,

        @QueryParam("labels")
        @Nullable
        @Parameter(description = "Words in this language (`fi`, `sv`, `en`) in place of keys and codes.")
        String labels,

        @QueryParam("separator")
        @Nullable
        @Parameter(description = "Of CSV: `,` or `comma` (the default), `;` or `semicolon`, `tab`.")
        String separator,

        @QueryParam("decimal")
        @Nullable
        @Parameter(
                description = "Of CSV: decimal `point` (the default) or `comma`.",
                schema = @Schema(implementation = String.class))
        String decimal,

        @QueryParam("bom")
        @Nullable
        @Parameter(description = "Of CSV: `true` for the byte order mark by which Excel knows UTF-8.")
        Boolean bom) {

    /// Those of any request.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for what cannot be read
    public static FormatParameters of(MultivaluedMap<String, String> query) {
        return new FormatParameters(
                query.getFirst("format"),
                query.getFirst("labels"),
                query.getFirst("separator"),
                query.getFirst("decimal"),
                truth(query.getFirst("bom")));
    }

    private static @Nullable Boolean truth(@Nullable String written) {
        return switch (written) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw Problems.invalid("bom", "value.unreadable", "Expected true or false.");
        };
    }
}

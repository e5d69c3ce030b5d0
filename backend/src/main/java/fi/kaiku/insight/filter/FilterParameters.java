package fi.kaiku.insight.filter;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// The filter as it was written. All but the days take several values, repeated or separated by commas.
public record FilterParameters(
        @QueryParam("museum") @Parameter(description = "Museums, by id or slug.")
        List<String> museum,

        @QueryParam("cluster") @Parameter(description = "The museums of clusters, by id or slug.")
        List<String> cluster,

        @QueryParam("servicePoint") @Parameter(description = "Ids of service points.")
        List<String> servicePoint,

        @QueryParam("collector") @Parameter(description = "Ids of collectors.")
        List<String> collector,

        @QueryParam("channel") @Parameter(description = "`kiosk`, `link`, `embed`, `staff` or `import`.")
        List<String> channel,

        @QueryParam("language") @Parameter(description = "Languages in which was answered (BCP 47).")
        List<String> language,

        @QueryParam("from")
        @Parameter(
                description = "First day, as the museum's own clocks had it.",
                schema = @Schema(type = SchemaType.STRING, format = "date"))
        List<String> from,

        @QueryParam("to")
        @Parameter(
                description = "Last day, itself included.",
                schema = @Schema(type = SchemaType.STRING, format = "date"))
        List<String> to,

        @QueryParam("version") @Parameter(description = "Numbers of published versions.")
        List<String> version,

        @QueryParam("segment")
        @Parameter(
                description = "`question:option` of one segment question; the option alone where the survey has "
                        + "only one such question.")
        List<String> segment,

        @QueryParam("phase") @Parameter(description = "`single`, `before` or `after`.")
        List<String> phase,

        @QueryParam("flagged")
        @Parameter(
                description = "`false`: without submissions that look as if somebody played with the screen; `true`: "
                        + "only these.")
        List<String> flagged) {

    public static final Set<String> NAMES = Set.of(
            "museum",
            "cluster",
            "servicePoint",
            "collector",
            "channel",
            "language",
            "from",
            "to",
            "version",
            "segment",
            "phase",
            "flagged");

    /// @param written values by the names of the parameters
    public static FilterParameters of(Map<String, List<String>> written) {
        Function<String, List<String>> of = name -> written.getOrDefault(name, List.of());
        return new FilterParameters(
                of.apply("museum"),
                of.apply("cluster"),
                of.apply("servicePoint"),
                of.apply("collector"),
                of.apply("channel"),
                of.apply("language"),
                of.apply("from"),
                of.apply("to"),
                of.apply("version"),
                of.apply("segment"),
                of.apply("phase"),
                of.apply("flagged"));
    }
}

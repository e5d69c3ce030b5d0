package fi.kaiku.insight.release;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// What to set side by side.
record BenchmarkParameters(
        @QueryParam("construct")
        @Parameter(
                description = "What is measured, as in `visit.satisfaction`.",
                required = true,
                schema = @Schema(type = SchemaType.STRING))
        List<String> construct,

        @QueryParam("cluster")
        @Parameter(
                description = "The cluster, by id or slug.",
                required = true,
                schema = @Schema(type = SchemaType.STRING))
        List<String> cluster,

        @QueryParam("interval")
        @Parameter(
                description = "`year` (which it is when absent), `quarter` or `month`.",
                schema = @Schema(type = SchemaType.STRING))
        List<String> interval) {}

package fi.kaiku.insight.release;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// What to set side by side.
record BenchmarkParameters(
        @QueryParam("construct")
        @Parameter(description = "What is measured, as in `visit.satisfaction`.", required = true)
        List<String> construct,

        @QueryParam("cluster") @Parameter(description = "The cluster, by id or slug.", required = true)
        List<String> cluster,

        @QueryParam("interval") @Parameter(description = "`year` (the usual), `quarter` or `month`.")
        List<String> interval) {}

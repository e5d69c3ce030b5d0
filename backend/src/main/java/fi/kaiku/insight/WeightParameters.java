package fi.kaiku.insight;

import fi.kaiku.insight.filter.Written;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// How answers count, beside the filter.
public record WeightParameters(
        @QueryParam(WeightParameters.NAME)
        @Parameter(
                description =
                        "`visits`: each museum and month counts as much as it had visits, instead of as much as it "
                                + "had answers.",
                schema = @Schema(type = SchemaType.STRING))
        List<String> weights) {

    public static final String NAME = "weights";

    static final String BY_VISITS = "visits";

    public boolean areWeighted(Written written) {
        return written.one(NAME, weights, value -> Optional.of(value).filter(BY_VISITS::equals), "visits.") != null;
    }
}

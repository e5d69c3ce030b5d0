package fi.kaiku.insight;

import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Written;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// How results are to be computed, beside the filter.
record ResultsParameters(
        @QueryParam("weights")
        @Parameter(
                description =
                        "`visits`: each museum and month counts as much as it had visits, instead of as much as it "
                                + "had answers.",
                schema = @Schema(type = SchemaType.STRING))
        List<String> weights) {

    static final String BY_VISITS = "visits";

    static final Set<String> NAMES = Stream.concat(FilterParameters.NAMES.stream(), Stream.of("weights"))
            .collect(Collectors.toUnmodifiableSet());

    boolean areWeighted(Written written) {
        return written.one("weights", weights, value -> Optional.of(value).filter(BY_VISITS::equals), "visits.")
                != null;
    }
}

package fi.kaiku.insight;

import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Questionnaire;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Which item a series follows, and in what steps.
record SeriesParameters(
        @QueryParam("question")
        @Parameter(
                description = "Key of the question; without it, the number of submissions.",
                schema = @Schema(type = SchemaType.STRING))
        List<String> question,

        @QueryParam("row")
        @Parameter(
                description = "Key of the row, for a question that has rows.",
                schema = @Schema(type = SchemaType.STRING))
        List<String> row,

        @QueryParam("interval")
        @Parameter(
                description = "`day`, `week` (ISO 8601), `month` (which it is when absent), `quarter` or `year`.",
                schema = @Schema(type = SchemaType.STRING))
        List<String> interval) {

    static final Set<String> NAMES = Stream.concat(
                    FilterParameters.NAMES.stream(), Stream.of("question", "row", "interval", WeightParameters.NAME))
            .collect(Collectors.toUnmodifiableSet());

    Granularity granularity(Written written) {
        Granularity chosen =
                written.one("interval", interval, Granularity::named, "One of day, week, month, quarter, year.");
        return chosen == null ? Granularity.MONTH : chosen;
    }

    /// The item, or the count of submissions where no question is named.
    Item item(Questionnaire survey, Written written) {
        return ItemChoice.of(question, row, survey, written);
    }
}

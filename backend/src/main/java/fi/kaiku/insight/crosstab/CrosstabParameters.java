package fi.kaiku.insight.crosstab;

import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Codes;
import fi.kaiku.insight.question.Questionnaire;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which items are crossed.
record CrosstabParameters(
        @QueryParam("rows")
        @Parameter(
                description = "The item whose answers are the rows: `question`, or `question:row`.",
                required = true,
                schema = @Schema(type = SchemaType.STRING))
        List<String> rows,

        @QueryParam("columns")
        @Parameter(
                description = "The item whose answers are the columns, written alike.",
                required = true,
                schema = @Schema(type = SchemaType.STRING))
        List<String> columns) {

    private static final int MOST_VALUES = 50;

    static final Set<String> NAMES = Stream.concat(FilterParameters.NAMES.stream(), Stream.of("rows", "columns"))
            .collect(Collectors.toUnmodifiableSet());

    /// The two items; null where one of them was refused.
    record Pair(Item rows, Item columns) {}

    @Nullable
    Pair items(Questionnaire survey, Written written) {
        Item ofRows = item("rows", rows, survey, written);
        Item ofColumns = item("columns", columns, survey, written);
        if (ofRows == null || ofColumns == null) {
            return null;
        }
        if (ofRows.written().equals(ofColumns.written())) {
            written.refuse("columns", "item.same", "Another item than the rows.");
        }
        return new Pair(ofRows, ofColumns);
    }

    private static @Nullable Item item(String parameter, List<String> values, Questionnaire survey, Written written) {
        String key = written.one(
                parameter,
                values,
                value -> Optional.of(value).filter(known -> survey.item(known).isPresent()),
                "An item of this survey that has results: question, or question:row.");
        if (key == null) {
            if (values.isEmpty()) {
                written.refuse(parameter, "value.missing", "Say which item: question, or question:row.");
            }
            return null;
        }
        Item item = survey.item(key).orElseThrow();
        if (item.codes() instanceof Codes.None || item.codes() instanceof Codes.Continuous) {
            written.refuse(parameter, "item.uncountable", "Its answers are not counted one by one.");
        } else if (item.codes().slots() > MOST_VALUES) {
            written.refuse(parameter, "item.values", "Has more than %d answers.".formatted(MOST_VALUES));
        }
        return item;
    }
}

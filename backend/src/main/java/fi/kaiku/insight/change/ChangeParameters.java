package fi.kaiku.insight.change;

import fi.kaiku.insight.ItemChoice;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Codes;
import fi.kaiku.insight.question.Questionnaire;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// What was measured twice.
record ChangeParameters(
        @QueryParam("question")
        @Parameter(description = "Key of the question.", required = true, schema = @Schema(type = SchemaType.STRING))
        List<String> question,

        @QueryParam("row")
        @Parameter(
                description = "Key of the row, item or score, for a question that has such. Without it, an umbrella is "
                        + "the sum of its words, as far as they were answered both times.",
                schema = @Schema(type = SchemaType.STRING))
        List<String> row) {

    static final Set<String> NAMES = Stream.concat(FilterParameters.NAMES.stream(), Stream.of("question", "row"))
            .collect(Collectors.toUnmodifiableSet());

    /// A row of the question, or all rows of an umbrella together.
    ///
    /// @param of the first row where it stands for all
    record Measured(Item of, boolean allRows) {}

    Measured measured(Questionnaire survey, Written written) {
        if (row.isEmpty() && question.size() == 1) {
            List<Item> items = survey.items(question.getFirst());
            if (!items.isEmpty() && items.getFirst().type().equals("umbrella")) {
                return new Measured(items.getFirst(), true);
            }
        }
        Item item = ItemChoice.required(question, row, survey, written);
        boolean numbers = item.codes() instanceof Codes.Points || item.codes() instanceof Codes.Continuous;
        if (!item.question().isEmpty() && (!numbers || item.type().equals("ranking"))) {
            written.refuse("question", "question.numbers", "A question that is answered in numbers.");
        }
        return new Measured(item, false);
    }
}

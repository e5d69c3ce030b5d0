package fi.kaiku.insight.rhythm;

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

/// Which item is spread over the week.
record RhythmParameters(
        @QueryParam("question")
        @Parameter(
                description = "Key of a question that is answered in numbers; without it, the number of submissions.",
                schema = @Schema(type = SchemaType.STRING))
        List<String> question,

        @QueryParam("row")
        @Parameter(
                description = "Key of the row, for a question that has rows.",
                schema = @Schema(type = SchemaType.STRING))
        List<String> row) {

    static final Set<String> NAMES = Stream.concat(FilterParameters.NAMES.stream(), Stream.of("question", "row"))
            .collect(Collectors.toUnmodifiableSet());

    /// The item, or the count of submissions where no question is named.
    Item item(Questionnaire survey, Written written) {
        Item item = ItemChoice.of(question, row, survey, written);
        if (!item.question().isEmpty() && !isNumeric(item)) {
            written.refuse("question", "question.numbers", "A question that is answered in numbers.");
        }
        return item;
    }

    /// A ranking's points are places among its options, and stand nowhere in the answer by themselves.
    private static boolean isNumeric(Item item) {
        return switch (item.codes()) {
            case Codes.Points points -> !item.type().equals("ranking");
            case Codes.Continuous scale -> true;
            case Codes.Options options -> false;
            case Codes.None none -> false;
        };
    }
}

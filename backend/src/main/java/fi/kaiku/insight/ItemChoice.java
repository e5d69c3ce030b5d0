package fi.kaiku.insight;

import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Questionnaire;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads which item the parameters `question` and `row` name.
public final class ItemChoice {

    private ItemChoice() {}

    /// The item; the first of its question where the row is refused, and the count of submissions where the question is
    /// refused or absent.
    public static Item of(List<String> question, List<String> row, Questionnaire survey, Written written) {
        String key = written.one(
                "question",
                question,
                value -> Optional.of(value).filter(known -> !survey.items(known).isEmpty()),
                "No question of this survey that has results.");
        List<Item> items = key == null ? List.of(Item.submissions()) : survey.items(key);
        String rows = items.stream().map(Item::codebookRow).collect(Collectors.joining(", "));
        String chosen = written.one(
                "row",
                row,
                value -> Optional.of(value).filter(known -> items.stream().anyMatch(item -> known.equals(item.row()))),
                "Rows of this question: " + rows);
        if (chosen == null && row.isEmpty() && items.getFirst().row() != null) {
            written.refuse("row", "row.missing", "Rows of this question: " + rows);
        }
        return items.stream()
                .filter(item -> item.codebookRow().equals(chosen == null ? "" : chosen))
                .findFirst()
                .orElse(items.getFirst());
    }

    /// The same, where the question may not be absent.
    public static Item required(List<String> question, List<String> row, Questionnaire survey, Written written) {
        requireQuestion(question, written);
        return of(question, row, survey, written);
    }

    public static void requireQuestion(List<String> question, Written written) {
        if (question.isEmpty()) {
            written.refuse("question", "value.missing", "Say which question.");
        }
    }
}

package fi.kaiku.insight.filter;

import fi.kaiku.insight.question.Item;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which one item is meant by the parameters `question` and `row`.
public final class ItemChoice {

    private ItemChoice() {}

    /// @param items   those that make sense
    /// @param written takes what is wrong with the parameters
    /// @return null where no question is named; some item where something is wrong
    public static @Nullable Item of(List<Item> items, List<String> question, List<String> row, Written written) {
        String key = written.one(
                "question",
                question,
                value -> Optional.of(value).filter(known -> items.stream().anyMatch(item -> asks(item, known))),
                "No question of this survey that has results of this kind.");
        List<Item> rows =
                items.stream().filter(item -> key != null && asks(item, key)).toList();
        String names =
                "Rows of this question: " + rows.stream().map(Item::codebookRow).collect(Collectors.joining(", "));
        String chosen = written.one(
                "row",
                row,
                value -> Optional.of(value).filter(known -> rows.stream().anyMatch(item -> known.equals(item.row()))),
                names);
        if (rows.isEmpty()) {
            return null;
        }
        if (chosen == null && row.isEmpty() && rows.getFirst().row() != null) {
            written.refuse("row", "row.missing", names);
        }
        return rows.stream()
                .filter(item -> item.codebookRow().equals(chosen == null ? "" : chosen))
                .findFirst()
                .orElse(rows.getFirst());
    }

    private static boolean asks(Item item, String question) {
        return item.question().equals(question);
    }
}

package fi.kaiku.insight.question;

import java.util.List;

/// Where a submission keeps the answer to an item, in SQL over `answers` and `scores`.
///
/// @param sql  a `jsonb` that is null where the item was not answered; one `?` for each key
/// @param keys in order
public record AnswerPath(String sql, List<String> keys) {

    /// The answer to the item; for a ranking, to its whole question. A score that could not be computed is
    /// an object that says why.
    public static AnswerPath of(Item item) {
        String question = item.question();
        String row = item.row();
        if (row == null || item.type().equals("ranking")) {
            return whole(question);
        }
        return item.type().equals("instrument")
                ? new AnswerPath("coalesce(answers -> ? -> ?, scores -> ? -> ?)", List.of(question, row, question, row))
                : new AnswerPath("answers -> ? -> ?", List.of(question, row));
    }

    /// The answer to a question with all its rows.
    public static AnswerPath whole(String question) {
        return new AnswerPath("answers -> ?", List.of(question));
    }
}

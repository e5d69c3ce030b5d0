package fi.kaiku.survey.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tables of an .lss put together: texts of all languages stand with what they are texts of, whether the file keeps
/// them in rows of their own (since version 4) or repeats each row for each language.
final class LssSurvey {

    private final LssTables tables;
    private final LssLanguages languages;

    /// @param texts  by column and language, with markup
    /// @param fields of the row itself
    record Item(Map<String, String> fields, Map<String, Map<String, String>> texts) {

        String field(String name) {
            return fields.getOrDefault(name, "").strip();
        }

        int number(String name) {
            String field = field(name);
            return field.matches("-?\\d{1,9}") ? Integer.parseInt(field) : 0;
        }

        Map<String, String> text(String column) {
            return texts.getOrDefault(column, Map.of());
        }
    }

    LssSurvey(LssTables tables, LssLanguages languages) {
        this.tables = tables;
        this.languages = languages;
    }

    List<Item> groups() {
        return sorted(items("groups", "gid", "group_l10ns", "gid", "group_name", "description"), "group_order");
    }

    List<Item> questions(Item group) {
        return sorted(
                questions("questions").stream()
                        .filter(question -> question.field("gid").equals(group.field("gid")))
                        .toList(),
                "question_order");
    }

    /// Of one axis: 0 for the rows, 1 for the columns of an array of two.
    List<Item> subquestions(Item question, int scale) {
        return sorted(
                questions("subquestions").stream()
                        .filter(one -> one.field("parent_qid").equals(question.field("qid")))
                        .filter(one -> one.number("scale_id") == scale)
                        .toList(),
                "question_order");
    }

    List<Item> answers(Item question, int scale) {
        return sorted(
                allAnswers().stream()
                        .filter(answer -> answer.field("qid").equals(question.field("qid")))
                        .filter(answer -> answer.number("scale_id") == scale)
                        .toList(),
                "sortorder");
    }

    /// Questions of groups that the file does not hold.
    List<Item> strays() {
        List<String> groups = groups().stream().map(group -> group.field("gid")).toList();
        return questions("questions").stream()
                .filter(question -> !groups.contains(question.field("gid")))
                .toList();
    }

    private final Map<String, List<Item>> read = new LinkedHashMap<>();

    private List<Item> questions(String table) {
        return read.computeIfAbsent(
                table, any -> items(table, "qid", "question_l10ns", "qid", "question", "help", "script"));
    }

    private List<Item> allAnswers() {
        return read.computeIfAbsent("answers", any -> {
            boolean apart = !tables.rows("answer_l10ns").isEmpty();
            return apart
                    ? items("answers", "aid", "answer_l10ns", "aid", "answer")
                    : items("answers", "qid scale_id code", "answer_l10ns", "", "answer");
        });
    }

    /// @param identity the columns that tell rows of the table apart, but for their language
    /// @param apart    the table of texts, where there is one
    /// @param key      the column in both
    private List<Item> items(String table, String identity, String apart, String key, String... columns) {
        Map<List<String>, List<Map<String, String>>> rows = new LinkedHashMap<>();
        for (Map<String, String> row : tables.rows(table)) {
            List<String> id = List.of(identity.split(" ")).stream()
                    .map(column -> row.getOrDefault(column, ""))
                    .toList();
            rows.computeIfAbsent(id, any -> new ArrayList<>()).add(row);
        }
        Map<String, List<Map<String, String>>> texts = new LinkedHashMap<>();
        tables.rows(apart)
                .forEach(row -> texts.computeIfAbsent(row.getOrDefault(key, ""), any -> new ArrayList<>())
                        .add(row));
        List<Item> items = new ArrayList<>();
        rows.values().forEach(same -> {
            Map<String, String> first = same.getFirst();
            List<Map<String, String>> spoken = texts.getOrDefault(first.getOrDefault(key, ""), same);
            Map<String, Map<String, String>> byColumn = new LinkedHashMap<>();
            for (String column : columns) {
                byColumn.put(column, languages.texts(spoken, "language", column));
            }
            items.add(new Item(first, byColumn));
        });
        return items;
    }

    private static List<Item> sorted(List<Item> items, String order) {
        return items.stream()
                .sorted(Comparator.comparingInt(item -> item.number(order)))
                .toList();
    }
}

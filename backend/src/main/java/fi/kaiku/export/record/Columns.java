package fi.kaiku.export.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fi.kaiku.export.words.Answers;
import fi.kaiku.export.words.Facts;
import fi.kaiku.export.words.SurveyWords;
import fi.kaiku.export.words.Variable;
import fi.kaiku.export.words.Variable.Code;
import fi.kaiku.export.words.Variable.Kind;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The columns of a survey's records: what is known of a submission, then its answers in the order in which they are
/// asked.
public final class Columns {

    private Columns() {}

    /// @param slugs  of the museums whose records these may be
    /// @param museums the same museums in words
    public static List<Column> of(
            Questionnaire survey, SurveyWords words, Map<UUID, String> slugs, List<Code> museums) {
        List<Column> columns = new ArrayList<>(facts(slugs, museums));
        Answers answers = new Answers(words);
        for (Item item : survey.items()) {
            answers.of(item).forEach(variable -> columns.add(new Column(variable, answer(answers, item, variable))));
        }
        return distinct(columns);
    }

    private static List<Column> facts(Map<UUID, String> slugs, List<Code> museums) {
        return List.of(
                fact(Facts.fact("id", Kind.ID), SubmissionRecord::id),
                fact(Facts.fact("museum", Kind.CODE, museums), record -> slugs.get(record.museumId())),
                fact(Facts.fact("collector", Kind.ID), SubmissionRecord::collectorId),
                fact(Facts.fact("version", Kind.WHOLE_NUMBER), SubmissionRecord::version),
                fact(Facts.fact("language", Kind.CODE), SubmissionRecord::language),
                fact(
                        Facts.fact("channel", Kind.CODE, "kiosk", "link", "embed", "staff", "import"),
                        SubmissionRecord::channel),
                fact(Facts.fact("phase", Kind.CODE, "single", "before", "after"), SubmissionRecord::phase),
                fact(Facts.fact("pair", Kind.ID), SubmissionRecord::pair),
                fact(Facts.fact("day", Kind.DAY), SubmissionRecord::day),
                fact(Facts.fact("hour", Kind.HOUR), SubmissionRecord::completedAt),
                fact(Facts.fact("complete", Kind.YES_NO), SubmissionRecord::complete),
                fact(
                        Facts.fact("flags", Kind.CODE),
                        record -> record.flags().isEmpty() ? null : String.join(" ", record.flags())));
    }

    private static Column fact(Variable variable, Function<SubmissionRecord, @Nullable Object> value) {
        return new Column(variable, value);
    }

    private static Function<SubmissionRecord, @Nullable Object> answer(Answers answers, Item item, Variable variable) {
        String question = item.question();
        String row = item.row();
        if (row != null && answers.isScore(item)) {
            return record -> plain(part(part(record.scores(), question), row));
        }
        return switch (item.type()) {
            case "multiple" -> {
                String option = String.valueOf(variable.part());
                yield record -> chosen(record.answers().get(question), option);
            }
            case "ranking" -> {
                String option = String.valueOf(row);
                yield record -> place(record.answers().get(question), option);
            }
            default ->
                row == null
                        ? record -> plain(record.answers().get(question))
                        : record -> plain(part(record.answers().get(question), row));
        };
    }

    private static @Nullable JsonNode part(@Nullable JsonNode of, String key) {
        return of == null ? null : of.get(key);
    }

    /// A score that could not be computed says why; as a value it is missing.
    private static @Nullable Object plain(@Nullable JsonNode value) {
        return switch (value) {
            case TextNode text -> text.textValue();
            case NumericNode number -> number.numberValue();
            case BooleanNode truth -> truth.booleanValue();
            case null, default -> null;
        };
    }

    private static @Nullable Object chosen(@Nullable JsonNode options, String option) {
        if (options == null) {
            return null;
        }
        for (JsonNode each : options) {
            if (option.equals(each.textValue())) {
                return true;
            }
        }
        return false;
    }

    /// From 1, the best.
    private static @Nullable Object place(@Nullable JsonNode ranked, String option) {
        for (int i = 0; ranked != null && i < ranked.size(); i++) {
            if (option.equals(ranked.get(i).textValue())) {
                return i + 1;
            }
        }
        return null;
    }

    /// A question may be called as a fact is, or as a row of another: the later one gets a number.
    private static List<Column> distinct(List<Column> columns) {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        List<Column> distinct = new ArrayList<>();
        for (Column column : columns) {
            String wanted = column.variable().name();
            String name = wanted;
            while (!taken.add(name)) {
                name = wanted + "_" + seen.merge(wanted, 2, (count, two) -> count + 1);
            }
            distinct.add(new Column(column.variable().named(name), column.value()));
        }
        return distinct;
    }
}

package fi.kaiku.export.words;

import fi.kaiku.export.words.Variable.Code;
import fi.kaiku.export.words.Variable.Kind;
import fi.kaiku.export.words.Variable.Range;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Codes;
import fi.kaiku.survey.Choice;
import fi.kaiku.survey.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The variables of a survey's answers: one for each item that is counted, and of a `multiple` one for each option.
public final class Answers {

    private static final List<Code> YES_OR_NO =
            List.of(new Code("1", Facts.word("yes")), new Code("0", Facts.word("no")));

    private final SurveyWords words;

    public Answers(SurveyWords words) {
        this.words = words;
    }

    public Stream<Variable> of(Item item) {
        return switch (item.codes()) {
            case Codes.Points(var values) -> Stream.of(points(item, values));
            case Codes.Continuous scale -> Stream.of(continuous(item, scale));
            case Codes.Options(var values) -> options(item, values);
            case Codes.None() -> Stream.of(variable(item, Kind.TEXT, List.of(), null));
        };
    }

    /// Whether a row of an instrument is a score of it, and no item that was asked.
    public boolean isScore(Item item) {
        return words.question(item.question()).map(Question::scores).stream()
                .flatMap(List::stream)
                .map(Choice::key)
                .anyMatch(item.codebookRow()::equals);
    }

    private Variable points(Item item, List<BigDecimal> values) {
        Kind kind = values.stream().allMatch(Answers::isWhole) ? Kind.WHOLE_NUMBER : Kind.NUMBER;
        List<Code> codes = isScore(item)
                ? List.of()
                : values.stream()
                        .map(SurveyWords::plain)
                        .flatMap(point -> code(item, point))
                        .toList();
        return variable(item, kind, codes, range(values.getFirst(), values.getLast()));
    }

    private Variable continuous(Item item, Codes.Continuous scale) {
        BigDecimal highest = scale.min().add(scale.step().multiply(BigDecimal.valueOf(scale.size() - 1L)));
        boolean whole = isWhole(scale.min()) && isWhole(scale.step());
        return variable(item, whole ? Kind.WHOLE_NUMBER : Kind.NUMBER, List.of(), range(scale.min(), highest));
    }

    private Stream<Variable> options(Item item, List<Object> values) {
        return switch (item.type()) {
            case "consent" -> Stream.of(variable(item, Kind.YES_NO, YES_OR_NO, null));
            case "multiple" -> values.stream().map(String::valueOf).map(option -> chosen(item, option));
            default -> Stream.of(variable(item, Kind.CODE, codes(item, values), null));
        };
    }

    private Variable chosen(Item item, String option) {
        return new Variable(
                item.question() + "." + option,
                item.question(),
                option,
                Kind.YES_NO,
                words.value(item.question(), option)
                        .map(text -> words.joined(words.asked(item.question(), null), text))
                        .orElseGet(() -> words.asked(item.question(), null)),
                YES_OR_NO,
                null);
    }

    private List<Code> codes(Item item, List<Object> values) {
        return values.stream()
                .map(String::valueOf)
                .flatMap(option -> code(item, option))
                .toList();
    }

    private Stream<Code> code(Item item, String code) {
        return words.value(item.question(), code).stream().map(label -> new Code(code, label));
    }

    private Variable variable(Item item, Kind kind, List<Code> codes, @Nullable Range range) {
        String name = item.row() == null ? item.question() : item.question() + "." + item.row();
        return new Variable(
                name, item.question(), item.row(), kind, words.asked(item.question(), item.row()), codes, range);
    }

    private static Range range(BigDecimal lowest, BigDecimal highest) {
        return new Range(lowest.doubleValue(), highest.doubleValue());
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}

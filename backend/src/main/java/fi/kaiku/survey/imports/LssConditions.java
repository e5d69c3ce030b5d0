package fi.kaiku.survey.imports;

import fi.kaiku.survey.imports.Logic.Operand;
import fi.kaiku.survey.imports.Logic.Sign;
import fi.kaiku.survey.imports.Logic.Untranslatable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When a question of LimeSurvey is asked: its relevance equation, or the older table of conditions.
final class LssConditions {

    private static final Pattern NUMBERED = Pattern.compile("\\d+X\\d+X(\\d+)(.*)");
    private static final Pattern SAID_ELSEWHERE = Pattern.compile("@.*@|\\{.*\\}");
    private static final Map<String, Sign> METHODS = Map.of(
            "==", Sign.EQUAL,
            "!=", Sign.OTHER,
            "<", Sign.LESS,
            "<=", Sign.AT_MOST,
            ">", Sign.MORE,
            ">=", Sign.AT_LEAST);

    private final Map<String, AskedAnswer> asked = new HashMap<>();
    private final CelWriter writer = new CelWriter(this::find);
    private final LssTables tables;
    private final Notes notes;

    LssConditions(LssTables tables, Notes notes) {
        this.tables = tables;
        this.notes = notes;
    }

    /// @param part code of a subquestion, or `other`; empty for the question itself
    void remember(LssSurvey.Item question, String part, AskedAnswer answer) {
        asked.put(question.field("title") + (part.isEmpty() ? "" : "_" + part), answer);
        asked.put("#" + question.field("qid") + "/" + part, answer);
    }

    /// @return null for always; what cannot be said is told
    @Nullable
    String of(String relevance, String source, String consequence) {
        String equation = relevance.strip();
        if (equation.isEmpty() || equation.equals("1")) {
            return null;
        }
        try {
            return writer.write(ExpressionReader.read(equation));
        } catch (Untranslatable e) {
            leftOut(source, e, consequence, equation);
            return null;
        }
    }

    /// By the table of conditions, which surveys before version 1.92 have instead of equations, and later ones beside
    /// them.
    @Nullable
    String ofTable(LssSurvey.Item question, String source, boolean hasEquation) {
        List<Map<String, String>> rows = tables.rows("conditions").stream()
                .filter(row -> row.getOrDefault("qid", "").strip().equals(question.field("qid")))
                .toList();
        if (rows.isEmpty()) {
            return null;
        }
        if (hasEquation) {
            notes.taken(source, null, "conditions.repeated", "The table of conditions says what the equation says.");
            return null;
        }
        try {
            String written = writer.write(logic(rows));
            notes.taken(source, null, "conditions.taken", "%d conditions.".formatted(rows.size()));
            return written;
        } catch (Untranslatable e) {
            leftOut(source, e, "The question is always asked.", inWords(rows));
            return null;
        }
    }

    private void leftOut(String source, Untranslatable reason, String consequence, String said) {
        notes.leftOut(
                source,
                null,
                "relevance.left-out",
                "The condition could not be taken, since %s. %s It said %s."
                        .formatted(reason.reason(), consequence, Notes.quoteWhole(said)));
    }

    /// Scenarios are alternatives; inside one, so are conditions on the same question.
    private static Logic logic(List<Map<String, String>> rows) throws Untranslatable {
        Map<String, Map<String, List<Logic>>> scenarios = new TreeMap<>();
        for (Map<String, String> row : rows) {
            scenarios
                    .computeIfAbsent(row.getOrDefault("scenario", "1"), any -> new LinkedHashMap<>())
                    .computeIfAbsent(row.getOrDefault("cqid", ""), any -> new ArrayList<>())
                    .add(logic(row));
        }
        List<Logic> alternatives = new ArrayList<>();
        for (Map<String, List<Logic>> scenario : scenarios.values()) {
            List<Logic> parts = new ArrayList<>();
            scenario.values().forEach(same -> parts.add(same.size() == 1 ? same.getFirst() : new Logic.Any(same)));
            alternatives.add(parts.size() == 1 ? parts.getFirst() : new Logic.All(parts));
        }
        return alternatives.size() == 1 ? alternatives.getFirst() : new Logic.Any(alternatives);
    }

    private static Logic logic(Map<String, String> row) throws Untranslatable {
        Sign sign = METHODS.get(row.getOrDefault("method", "==").strip());
        String value = row.getOrDefault("value", "");
        if (sign == null || SAID_ELSEWHERE.matcher(value).matches()) {
            throw new Untranslatable("it compares by a pattern, with another answer or with what LimeSurvey knows");
        }
        String field = row.getOrDefault("cfieldname", "").replaceFirst("^\\+", "");
        return new Logic.Compares(new Operand.Answer(field), sign, new Operand.Words(value));
    }

    private static String inWords(List<Map<String, String>> rows) {
        return String.join(
                "; ",
                rows.stream()
                        .map(row -> "scenario %s: %s %s %s"
                                .formatted(
                                        row.getOrDefault("scenario", "1"),
                                        row.getOrDefault("cfieldname", ""),
                                        row.getOrDefault("method", ""),
                                        row.getOrDefault("value", "")))
                        .toList());
    }

    /// By code, or by the numbers of survey, group and question with a code right behind them.
    private Optional<AskedAnswer> find(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        if (!numbered.matches()) {
            return Optional.ofNullable(asked.get(name));
        }
        String digits = numbered.group(1);
        String rest = numbered.group(2);
        for (int length = digits.length(); length > 0; length--) {
            String part = (digits.substring(length) + rest).replaceFirst("^_", "");
            AskedAnswer found = asked.get("#" + digits.substring(0, length) + "/" + part);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}

package fi.kaiku.submission.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import fi.kaiku.survey.Question;
import fi.kaiku.survey.QuestionType;
import fi.kaiku.survey.SurveyDefinition;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A question as an import sees it: how a cell becomes an answer to it.
///
/// @param rows keys of its rows; none where the answer has no rows
/// @param options key by the folded key and label of each option; empty where answers are numbers
record ImportQuestion(String type, List<String> rows, Map<String, String> options) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}([.,][0-9]{1,12})?");

    /// The questions of a definition that take an answer, by key.
    ///
    /// @param language of the labels
    static Map<String, ImportQuestion> of(SurveyDefinition definition, String language) {
        return definition.questions().stream()
                .filter(question -> question.type() != QuestionType.INFO)
                .collect(Collectors.toMap(Question::key, question -> of(question, language)));
    }

    private static ImportQuestion of(Question question, String language) {
        Map<String, String> options = new HashMap<>();
        question.options()
                .forEach(option ->
                        option.text().in(language).ifPresent(label -> options.put(fold(label), option.key())));
        question.options().forEach(option -> options.put(fold(option.key()), option.key()));
        return new ImportQuestion(question.type().code(), question.rowKeys(), Map.copyOf(options));
    }

    /// The cell is no answer to the question; the message says why.
    static final class UnreadableCell extends Exception {

        private static final long serialVersionUID = 1;

        UnreadableCell(String message) {
            super(message);
        }
    }

    boolean hasRow(@Nullable String row) {
        return row == null ? rows.isEmpty() : rows.contains(row);
    }

    /// @param cell not empty
    /// @return JSON null where the mapping says that the label is no answer
    JsonNode read(String cell, ImportMapping.Column column) throws UnreadableCell {
        return switch (type) {
            case "multiple", "ranking" -> choices(cell, column);
            default -> single(cell, column);
        };
    }

    private ArrayNode choices(String cell, ImportMapping.Column column) throws UnreadableCell {
        ArrayNode choices = JsonNodeFactory.instance.arrayNode();
        String separator = column.separator() == null ? ";" : column.separator();
        for (String choice : cell.split(Pattern.quote(separator), -1)) {
            if (!choice.isBlank()) {
                JsonNode value = single(choice.strip(), column);
                if (!value.isNull()) {
                    choices.add(value);
                }
            }
        }
        return choices;
    }

    private JsonNode single(String cell, ImportMapping.Column column) throws UnreadableCell {
        JsonNode mapped = column.answerFor(fold(cell));
        if (mapped != null) {
            return mapped;
        }
        return switch (type) {
            case "text" -> TextNode.valueOf(cell);
            case "consent" -> consent(cell);
            default -> options.isEmpty() ? number(cell) : option(cell);
        };
    }

    private TextNode option(String cell) throws UnreadableCell {
        String key = options.get(fold(cell));
        if (key == null) {
            throw new UnreadableCell("“%s” is neither an option nor among the values of the mapping.".formatted(cell));
        }
        return TextNode.valueOf(key);
    }

    private static DecimalNode number(String cell) throws UnreadableCell {
        if (!NUMBER.matcher(cell).matches()) {
            throw new UnreadableCell("“%s” is neither a number nor among the values of the mapping.".formatted(cell));
        }
        return DecimalNode.valueOf(new BigDecimal(cell.replace(',', '.')));
    }

    private static BooleanNode consent(String cell) throws UnreadableCell {
        return switch (fold(cell)) {
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default ->
                throw new UnreadableCell(
                        "“%s” is neither true, false nor among the values of the mapping.".formatted(cell));
        };
    }

    static String fold(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}

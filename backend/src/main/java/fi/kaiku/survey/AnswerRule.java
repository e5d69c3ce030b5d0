package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fi.kaiku.platform.CleanText;
import fi.kaiku.platform.FieldError;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The kind of answer that a question takes.
sealed interface AnswerRule {

    /// Reads an answer into its normal form; null where it is empty, or wrong and now among the errors.
    @Nullable
    JsonNode read(JsonNode answer, String pointer, List<FieldError> errors);

    static AnswerRule of(Question question) {
        return switch (question.type()) {
            case RATING, NPS, SLIDER, NUMBER -> new OnScale(question.scaleOrFail());
            case SINGLE -> new OneOption(Set.copyOf(question.optionKeys()));
            case MULTIPLE -> {
                Integer most = question.maxChoices();
                yield new Several(
                        new Options(
                                Set.copyOf(question.optionKeys()),
                                exclusive(question),
                                most == null ? question.options().size() : most),
                        question.optionKeys());
            }
            case RANKING ->
                new Options(
                        Set.copyOf(question.optionKeys()),
                        Set.of(),
                        question.options().size());
            case MATRIX, UMBRELLA, INSTRUMENT -> new Rows(Set.copyOf(question.rowKeys()), cell(question));
            case TEXT -> new Text(question.maxLength());
            case CONSENT -> new YesOrNo();
            case INFO -> new Nothing();
        };
    }

    private static AnswerRule cell(Question question) {
        return question.scale() == null
                ? new OneOption(Set.copyOf(question.optionKeys()))
                : new OnScale(question.scaleOrFail());
    }

    private static Set<String> exclusive(Question question) {
        return question.options().stream()
                .filter(Choice::exclusive)
                .map(Choice::key)
                .collect(Collectors.toSet());
    }

    private static @Nullable JsonNode refuse(List<FieldError> errors, String pointer, String code, String detail) {
        errors.add(new FieldError(pointer, code, detail));
        return null;
    }

    record OnScale(Scale scale) implements AnswerRule {

        @Override
        public @Nullable JsonNode read(JsonNode answer, String pointer, List<FieldError> errors) {
            if (!answer.isNumber()) {
                return refuse(errors, pointer, "answer.type", "A number on the scale " + scale.inWords() + ".");
            }
            double number = answer.doubleValue();
            if (scale.indexOf(number).isEmpty()) {
                return refuse(errors, pointer, "scale.outside", "Not a number on the scale " + scale.inWords() + ".");
            }
            return number == Math.rint(number) ? IntNode.valueOf((int) number) : DoubleNode.valueOf(number);
        }
    }

    record OneOption(Set<String> options) implements AnswerRule {

        @Override
        public @Nullable JsonNode read(JsonNode answer, String pointer, List<FieldError> errors) {
            if (!answer.isTextual()) {
                return refuse(errors, pointer, "answer.type", "The key of one option, as a string.");
            }
            return options.contains(answer.textValue())
                    ? answer
                    : refuse(errors, pointer, "option.unknown", "This question has no option of this key.");
        }
    }

    record Options(Set<String> options, Set<String> exclusive, int most) implements AnswerRule {

        @Override
        public @Nullable JsonNode read(JsonNode answer, String pointer, List<FieldError> errors) {
            if (!answer.isArray()) {
                return refuse(errors, pointer, "answer.type", "An array of option keys.");
            }
            if (answer.size() > most) {
                return refuse(errors, pointer, "choices.too-many", "At most " + most + " options.");
            }
            OneOption known = new OneOption(options);
            Set<String> chosen = new HashSet<>();
            ArrayNode normal = JsonNodeFactory.instance.arrayNode(answer.size());
            for (int i = 0; i < answer.size(); i++) {
                String place = pointer + "/" + i;
                JsonNode option = known.read(answer.get(i), place, errors);
                if (option != null && !chosen.add(option.textValue())) {
                    refuse(errors, place, "option.repeated", "This option stands here twice; keep one.");
                }
                normal.add(option);
            }
            if (chosen.size() > 1 && !Collections.disjoint(chosen, exclusive)) {
                return refuse(
                        errors,
                        pointer,
                        "choices.exclusive",
                        "Chosen alone or not at all: %s.".formatted(String.join(", ", exclusive)));
            }
            return normal.isEmpty() ? null : normal;
        }
    }

    /// Chosen options have no order of their own, so they stand in that of the questionnaire.
    record Several(Options chosen, List<String> order) implements AnswerRule {

        @Override
        public @Nullable JsonNode read(JsonNode answer, String pointer, List<FieldError> errors) {
            JsonNode read = chosen.read(answer, pointer, errors);
            if (read == null) {
                return null;
            }
            ArrayNode normal = JsonNodeFactory.instance.arrayNode(read.size());
            read.valueStream()
                    .sorted(Comparator.comparingInt(option -> order.indexOf(option.textValue())))
                    .forEach(normal::add);
            return normal;
        }
    }

    record Rows(Set<String> rows, AnswerRule cell) implements AnswerRule {

        @Override
        public @Nullable JsonNode read(JsonNode answer, String pointer, List<FieldError> errors) {
            if (!answer.isObject()) {
                return refuse(errors, pointer, "answer.type", "An object with a member for each answered row.");
            }
            ObjectNode normal = JsonNodeFactory.instance.objectNode();
            answer.properties().forEach(row -> {
                String place = pointer + "/" + CleanText.escape(row.getKey());
                if (rows.contains(row.getKey())) {
                    normal.set(row.getKey(), cell.read(row.getValue(), place, errors));
                } else {
                    refuse(errors, place, "row.unknown", "This question has no row of this key.");
                }
            });
            return normal.isEmpty() ? null : normal;
        }
    }

    record Text(int maxLength) implements AnswerRule {

        private static final Pattern LINE_END = Pattern.compile("\r\n?");
        private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

        @Override
        public @Nullable JsonNode read(JsonNode answer, String pointer, List<FieldError> errors) {
            if (!answer.isTextual()) {
                return refuse(errors, pointer, "answer.type", "A text.");
            }
            if (!CleanText.isClean(answer.textValue())) {
                return refuse(errors, pointer, "text.unclean", "Contains a NUL or half of a surrogate pair.");
            }
            String text = normal(answer.textValue());
            int length = text.codePointCount(0, text.length());
            if (length > maxLength) {
                return refuse(
                        errors,
                        pointer,
                        "text.too-long",
                        "At most %d characters; these are %d.".formatted(maxLength, length));
            }
            return text.isEmpty() ? null : TextNode.valueOf(text);
        }

        private static String normal(String text) {
            String lines = LINE_END.matcher(text).replaceAll("\n");
            return Normalizer.normalize(CONTROL.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                    .strip();
        }
    }

    record YesOrNo() implements AnswerRule {

        @Override
        public @Nullable JsonNode read(JsonNode answer, String pointer, List<FieldError> errors) {
            return answer.isBoolean() ? answer : refuse(errors, pointer, "answer.type", "true or false.");
        }
    }

    record Nothing() implements AnswerRule {

        @Override
        public @Nullable JsonNode read(JsonNode answer, String pointer, List<FieldError> errors) {
            return refuse(errors, pointer, "answer.unexpected", "This question only informs; it takes no answer.");
        }
    }
}

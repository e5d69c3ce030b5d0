package fi.kaiku.survey;

import fi.kaiku.platform.LocalizedText;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The questions of a version in one language, as they are printed.
final class PaperItems {

    /// A longer scale is answered by writing a number.
    private static final int CIRCLES = 11;

    private static final int CHARACTERS_OF_ONE_LINE = 80;
    private static final int CHARACTERS_A_LINE_MORE = 500;
    private static final int MOST_LINES = 5;

    private final SurveyDefinition definition;
    private final String language;
    private final PaperWords words;
    private final NumberFormat decimal;
    private final Map<String, Integer> numbers = new HashMap<>();

    PaperItems(SurveyDefinition definition, String language, PaperWords words) {
        this.definition = definition;
        this.language = language;
        this.words = words;
        this.decimal = NumberFormat.getInstance(Locale.forLanguageTag(language));
        this.decimal.setGroupingUsed(false);
        this.decimal.setMaximumFractionDigits(10);
        for (Question question : definition.questions()) {
            if (question.type() != QuestionType.INFO) {
                numbers.put(question.key(), numbers.size() + 1);
            }
        }
    }

    /// In the language, else in the main one, else in any; on paper no earlier answer is known.
    String in(@Nullable LocalizedText text) {
        if (text == null) {
            return "";
        }
        return text.in(language)
                .or(() -> text.in(definition.defaultLanguage()))
                .or(() -> text.texts().values().stream().findFirst())
                .map(PipingCheck::withoutAnswers)
                .orElse("");
    }

    PaperItem item(Question question) {
        return switch (question.type()) {
            case INFO -> of(question, "words", "", null, List.of(), List.of());
            case CONSENT -> of(question, "marks", "square", null, List.of(words.agree()), List.of());
            case SINGLE -> of(question, "marks", "round", words.one(), texts(question.options()), List.of());
            case MULTIPLE -> of(question, "marks", "square", howMany(question), texts(question.options()), List.of());
            case RANKING -> of(question, "rank", "square", words.rank(), texts(question.options()), List.of());
            case TEXT -> of(question, "lines", "", null, List.of(), List.of());
            case RATING, NPS, SLIDER, NUMBER -> scale(question);
            case MATRIX, UMBRELLA -> grid(question);
            case INSTRUMENT -> instrument(question);
        };
    }

    private PaperItem scale(Question question) {
        Scale scale = question.scaleOrFail();
        boolean circles = question.type() != QuestionType.NUMBER && scale.size() <= CIRCLES;
        return circles
                ? of(question, "scale", "round", words.one(), List.of(), values(scale))
                : of(question, "number", "square", between(words.number(), scale), List.of(), List.of());
    }

    private PaperItem grid(Question question) {
        List<String> rows = texts(question.rows());
        Scale scale = question.scale();
        if (scale == null) {
            return of(question, "grid", "round", words.each(), rows, texts(question.options()));
        }
        return scale.size() <= CIRCLES
                ? of(question, "grid", "round", words.each(), rows, values(scale))
                : of(question, "numbers", "square", between(words.numbers(), scale), rows, List.of());
    }

    private PaperItem instrument(Question question) {
        Wording wording = Objects.requireNonNull(question.wording(), "a published instrument has its words");
        List<Wording.Label> labels = wording.labels();
        String instruction = in(wording.instruction());
        return of(
                question,
                "grid",
                "round",
                instruction.isEmpty() ? words.each() : instruction,
                texts(wording.items()),
                labels == null
                        ? values(wording.scale())
                        : labels.stream().map(label -> in(label.text())).toList());
    }

    private PaperItem of(
            Question question,
            String kind,
            String look,
            @Nullable String instruction,
            List<String> lines,
            List<String> columns) {
        Scale scale = question.wording() == null
                ? question.scale()
                : question.wording().scale();
        return new PaperItem(
                numbers.get(question.key()),
                kind,
                look,
                in(question.text()),
                in(question.help()),
                hint(question),
                instruction,
                lines,
                columns,
                scale != null && !hasWordsForPoints(question),
                scale == null ? "" : in(scale.minLabel()),
                scale == null ? "" : in(scale.maxLabel()),
                IntStream.range(0, blanks(question)).boxed().toList(),
                question.wording() == null ? null : in(question.wording().notice()));
    }

    private static boolean hasWordsForPoints(Question question) {
        return question.wording() != null && question.wording().labels() != null;
    }

    /// Lines to write on: enough to begin, since nobody fills what the screen would take.
    private static int blanks(Question question) {
        if (question.type() != QuestionType.TEXT) {
            return 0;
        }
        int more = question.maxLength() / CHARACTERS_A_LINE_MORE;
        return question.maxLength() <= CHARACTERS_OF_ONE_LINE ? 1 : Math.min(2 + more, MOST_LINES);
    }

    private String howMany(Question question) {
        Integer most = question.maxChoices();
        return most == null || most >= question.options().size()
                ? words.several()
                : most == 1 ? words.one() : words.most().formatted(most);
    }

    private @Nullable String hint(Question question) {
        if (question.askedWhen() == null) {
            return null;
        }
        return PaperCondition.of(question)
                .flatMap(this::said)
                .orElseGet(() -> Objects.requireNonNull(words.when().get("otherwise")));
    }

    /// Empty where it is about something that is not printed so: a row, or an option that no longer exists.
    private Optional<String> said(PaperCondition condition) {
        return definition
                .question(condition.question())
                .flatMap(asked -> value(condition, asked))
                .map(value -> Objects.requireNonNull(
                                words.when().get(condition.kind().code()))
                        .formatted(numbers.get(condition.question()), value));
    }

    private Optional<String> value(PaperCondition condition, Question asked) {
        return switch (condition.kind()) {
            case ANSWERED, YES -> Optional.of("");
            case CHOSE, DID_NOT_CHOOSE ->
                asked.options().stream()
                        .filter(option -> option.key().equals(condition.value()))
                        .map(option -> in(option.text()))
                        .findFirst();
            case GAVE, GAVE_ANOTHER, AT_MOST, AT_LEAST, BELOW, ABOVE ->
                Optional.of(decimal.format(new BigDecimal(condition.value())));
        };
    }

    private List<String> values(Scale scale) {
        return scale.values().stream().map(decimal::format).toList();
    }

    /// From where to where, and what the ends mean.
    private String between(String format, Scale scale) {
        String lowest = decimal.format(scale.min());
        String highest = decimal.format(scale.max());
        String meant = Stream.of(meant(lowest, scale.minLabel()), meant(highest, scale.maxLabel()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String said = format.formatted(lowest, highest);
        return meant.isEmpty() ? said : "%s %s.".formatted(said, meant);
    }

    private Optional<String> meant(String value, @Nullable LocalizedText label) {
        return Optional.of(in(label)).filter(text -> !text.isBlank()).map(text -> value + " = " + text);
    }

    private List<String> texts(List<Choice> choices) {
        return choices.stream().map(choice -> in(choice.text())).toList();
    }
}

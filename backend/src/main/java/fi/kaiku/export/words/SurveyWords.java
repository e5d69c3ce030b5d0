package fi.kaiku.export.words;

import fi.kaiku.platform.LocalizedText;
import fi.kaiku.survey.Choice;
import fi.kaiku.survey.Question;
import fi.kaiku.survey.QuestionType;
import fi.kaiku.survey.Scale;
import fi.kaiku.survey.SurveyDefinition;
import fi.kaiku.survey.Wording;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the keys of a survey mean: for each the words of the newest version that has them.
public final class SurveyWords {

    private final SurveyDefinition newest;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<Key, LocalizedText> rows = new HashMap<>();
    private final Map<Key, LocalizedText> values = new HashMap<>();

    private record Key(String question, String part) {}

    /// @param versions oldest first, at least one
    public SurveyWords(List<SurveyDefinition> versions) {
        this.newest = versions.getLast();
        versions.reversed().forEach(version -> version.questions().forEach(this::learn));
    }

    private void learn(Question question) {
        String key = question.key();
        questions.putIfAbsent(key, question);
        question.rows().forEach(row -> rows.putIfAbsent(new Key(key, row.key()), row.text()));
        question.scores().forEach(score -> rows.putIfAbsent(new Key(key, score.key()), score.text()));
        for (Choice option : question.options()) {
            Map<Key, LocalizedText> known = question.type() == QuestionType.RANKING ? rows : values;
            known.putIfAbsent(new Key(key, option.key()), option.text());
        }
        if (question.type() == QuestionType.CONSENT) {
            values.put(new Key(key, "true"), Facts.word("yes"));
            values.put(new Key(key, "false"), Facts.word("no"));
        }
        Wording wording = question.wording();
        if (wording != null) {
            wording.items().forEach(item -> rows.putIfAbsent(new Key(key, item.key()), item.text()));
            Objects.requireNonNullElse(wording.labels(), List.<Wording.Label>of())
                    .forEach(label -> values.putIfAbsent(new Key(key, Integer.toString(label.value())), label.text()));
            learnEnds(key, wording.scale());
        }
        learnEnds(key, question.scale());
    }

    private void learnEnds(String key, @Nullable Scale scale) {
        if (scale != null) {
            learnEnd(key, scale.min(), scale.minLabel());
            learnEnd(key, scale.max(), scale.maxLabel());
        }
    }

    private void learnEnd(String key, BigDecimal end, @Nullable LocalizedText label) {
        if (label != null) {
            values.putIfAbsent(new Key(key, plain(end)), label);
        }
    }

    public LocalizedText title() {
        return newest.title();
    }

    public List<String> languages() {
        return newest.languages();
    }

    public String mainLanguage() {
        return newest.defaultLanguage();
    }

    /// The question as it was last asked.
    public Optional<Question> question(String key) {
        return Optional.ofNullable(questions.get(key));
    }

    /// What was asked in a question, or in a row of it: `How were the services? – Café`.
    public LocalizedText asked(String question, @Nullable String row) {
        LocalizedText text = question(question).map(Question::text).orElseGet(() -> untranslated(question));
        return row == null ? text : joined(text, row(question, row));
    }

    /// A row alone: `Café`.
    public LocalizedText row(String question, String row) {
        return rows.getOrDefault(new Key(question, row), untranslated(row));
    }

    /// The words for an answer; empty where it has none, as a point within a scale.
    public Optional<LocalizedText> value(String question, String code) {
        return Optional.ofNullable(values.get(new Key(question, code)));
    }

    /// A text in a language, or in the survey's main one, or in any.
    public String in(String language, LocalizedText text) {
        return text.in(language)
                .or(() -> text.in(mainLanguage()))
                .or(() -> text.in("en"))
                .or(() -> text.texts().values().stream().findFirst())
                .orElse("");
    }

    LocalizedText joined(LocalizedText first, LocalizedText second) {
        Map<String, String> texts = new HashMap<>();
        first.texts().keySet().stream()
                .filter(tag -> second.in(tag).isPresent())
                .forEach(tag -> texts.put(tag, in(tag, first) + " – " + in(tag, second)));
        if (texts.isEmpty()) {
            texts.put(mainLanguage(), in(mainLanguage(), first) + " – " + in(mainLanguage(), second));
        }
        return new LocalizedText(texts);
    }

    private LocalizedText untranslated(String key) {
        return new LocalizedText(Map.of(mainLanguage(), key));
    }

    /// As codes are written: 5, 0.5, 100.
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

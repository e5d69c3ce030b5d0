package fi.kaiku.survey;

import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The languages of a survey, and that each text has all of them. A text that may be left out (help, a page's
/// title, the words of thanks, the ends of a scale) counts as left out where it is blank in every language.
final class TranslationCheck {

    private final SurveyDefinition definition;
    private final List<FieldError> errors = new ArrayList<>();

    private TranslationCheck(SurveyDefinition definition) {
        this.definition = definition;
    }

    static List<FieldError> errors(SurveyDefinition definition) {
        TranslationCheck check = new TranslationCheck(definition);
        check.languages();
        check.texts();
        return check.errors;
    }

    private void languages() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < definition.languages().size(); i++) {
            String tag = definition.languages().get(i);
            String pointer = "/definition/languages/" + i;
            if (!isLanguage(tag)) {
                add(pointer, "language.invalid", "%s is no BCP 47 tag in its usual spelling, as fi or sv-FI.", tag);
            }
            if (!seen.add(tag)) {
                add(pointer, "language.duplicate", "%s stands here twice; keep one.", tag);
            }
        }
        if (!seen.contains(definition.defaultLanguage())) {
            add(
                    "/definition/defaultLanguage",
                    "language.default",
                    "%s is none of the survey's languages.",
                    definition.defaultLanguage());
        }
    }

    static boolean isLanguage(String tag) {
        try {
            return new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .toLanguageTag()
                    .equals(tag);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private void texts() {
        demand("/definition/title", definition.title());
        allow("/definition/thanks", definition.thanks());
        for (int i = 0; i < definition.pages().size(); i++) {
            allow(
                    "/definition/pages/%d/title".formatted(i),
                    definition.pages().get(i).title());
        }
        definition.placed().forEach(placed -> question(placed.pointer(), placed.question()));
    }

    private void question(String pointer, Question question) {
        demand(pointer + "/text", question.text());
        allow(pointer + "/help", question.help());
        if (question.scale() != null) {
            allow(pointer + "/scale/minLabel", question.scale().minLabel());
            allow(pointer + "/scale/maxLabel", question.scale().maxLabel());
        }
        choices(pointer + "/options/", question.options());
        choices(pointer + "/rows/", question.rows());
    }

    private void choices(String pointer, List<Choice> choices) {
        for (int i = 0; i < choices.size(); i++) {
            demand(pointer + i + "/text", choices.get(i).text());
        }
    }

    private void allow(String pointer, @Nullable LocalizedText text) {
        if (text != null
                && definition.languages().stream().anyMatch(tag -> text.in(tag).isPresent())) {
            demand(pointer, text);
        }
    }

    private void demand(String pointer, LocalizedText text) {
        definition.languages().stream()
                .filter(tag -> text.in(tag).isEmpty())
                .forEach(tag -> add(pointer + "/" + tag, "translation.missing", "This text is missing in %s.", tag));
    }

    private void add(String pointer, String code, String detail, String value) {
        errors.add(new FieldError(pointer, code, detail.formatted(value)));
    }
}

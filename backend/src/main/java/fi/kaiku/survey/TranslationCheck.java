package fi.kaiku.survey;

import fi.kaiku.platform.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The languages of a survey, and that each text has all of them but those that are held back. A text that may be left
/// out (help, a page's
/// title, the words of thanks, the ends of a scale) counts as left out where it is blank in every language.
final class TranslationCheck {

    private static final String VARIANT =
            "%s is an easy variant, which texts have beside their language; it is no language of its own.";

    private final SurveyDefinition definition;
    private final List<FieldError> errors = new ArrayList<>();

    private TranslationCheck(SurveyDefinition definition) {
        this.definition = definition;
    }

    static List<FieldError> errors(SurveyDefinition definition) {
        TranslationCheck check = new TranslationCheck(definition);
        check.languages();
        check.heldBack();
        check.texts();
        return check.errors;
    }

    private void languages() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < definition.languages().size(); i++) {
            String tag = definition.languages().get(i);
            String pointer = "/definition/languages/" + i;
            flaw(tag).ifPresent(detail -> add(pointer, "language.invalid", detail, tag));
            if (!seen.add(tag)) {
                add(pointer, "language.duplicate", "%s stands here twice; keep one.", tag);
            }
        }
        String main = definition.defaultLanguage();
        if (SurveyDefinition.isEasy(main)) {
            add("/definition/defaultLanguage", "language.invalid", VARIANT, main);
        } else if (!seen.contains(main)) {
            add("/definition/defaultLanguage", "language.default", "%s is none of the survey's languages.", main);
        }
    }

    /// Why nothing can be in a language of this tag, with a place for the tag; empty where it can.
    static Optional<String> flaw(String tag) {
        return !isLanguage(tag)
                ? Optional.of("%s is no BCP 47 tag in its usual spelling, as fi or sv-FI.")
                : SurveyDefinition.isEasy(tag) ? Optional.of(VARIANT) : Optional.empty();
    }

    private static boolean isLanguage(String tag) {
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

    private void heldBack() {
        for (int i = 0; i < definition.heldBack().size(); i++) {
            String tag = definition.heldBack().get(i);
            String pointer = "/definition/heldBack/" + i;
            if (!definition.languages().contains(tag)) {
                add(pointer, "language.held-unknown", "%s is none of the survey's languages.", tag);
            }
            if (tag.equals(definition.defaultLanguage())) {
                add(
                        pointer,
                        "language.held-default",
                        "%s stands in where a text is missing; hold back another, or choose another default.",
                        tag);
            }
        }
    }

    private void texts() {
        List<String> shown = definition.shownLanguages();
        DefinitionTexts.of(definition).stream()
                .filter(text -> text.isUsedIn(shown))
                .forEach(text -> shown.stream()
                        .filter(tag -> text.text().in(tag).isEmpty())
                        .forEach(tag -> add(
                                text.pointer() + "/" + tag,
                                "translation.missing",
                                "This text is missing in %s.",
                                tag)));
    }

    private void add(String pointer, String code, String detail, String value) {
        errors.add(new FieldError(pointer, code, detail.formatted(value)));
    }
}

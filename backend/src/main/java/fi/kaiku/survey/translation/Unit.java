package fi.kaiku.survey.translation;

import fi.kaiku.platform.LocalizedText;
import fi.kaiku.survey.DefinitionText;
import fi.kaiku.survey.DefinitionTexts;
import fi.kaiku.survey.SurveyDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One text as it goes into a file.
///
/// @param id      see [DefinitionText#unit]
/// @param where   it stands, for people: `2.1 Miksi tulit?`
/// @param notes   to the translator
/// @param source  empty where the text has none
/// @param targets by language, in the order asked for; empty where there is none yet
record Unit(String id, String where, List<String> notes, String source, Map<String, String> targets) {

    /// All texts that stand there in one of these languages.
    static List<Unit> of(SurveyDefinition definition, String source, List<String> targets) {
        return DefinitionTexts.of(definition).stream()
                .map(text -> of(text, source, targets))
                .filter(Unit::saysSomething)
                .toList();
    }

    private static Unit of(DefinitionText text, String source, List<String> targets) {
        Map<String, String> translated = new LinkedHashMap<>();
        targets.forEach(tag -> translated.put(tag, text.text().in(tag).orElse("")));
        return new Unit(
                text.unit(),
                where(text, source),
                text.notes(),
                text.text().in(source).orElse(""),
                translated);
    }

    private static String where(DefinitionText text, String language) {
        LocalizedText heading = text.heading();
        return heading == null
                ? text.number()
                : (text.number() + " " + heading.in(language).orElse("")).strip();
    }

    private boolean saysSomething() {
        return !source.isEmpty() || targets.values().stream().anyMatch(target -> !target.isEmpty());
    }
}

package fi.kaiku.survey.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The languages of a LimeSurvey survey, as BCP 47 tags.
final class LssLanguages {

    private static final int MOST = 20;

    private final Map<String, String> tags = new LinkedHashMap<>();
    private final String defaultTag;

    LssLanguages(LssTables tables, Map<String, String> survey, Notes notes) {
        List<String> codes = new ArrayList<>();
        codes.add(survey.getOrDefault("language", ""));
        codes.addAll(List.of(survey.getOrDefault("additional_languages", "").split("\\s+")));
        codes.addAll(tables.languages());
        codes.stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .forEach(code -> add(code, notes));
        if (tags.isEmpty()) {
            tags.put("en", "en");
        }
        defaultTag = tags.values().iterator().next();
    }

    private void add(String code, Notes notes) {
        if (tags.size() == MOST) {
            notes.leftOut("language " + code, null, "language.too-many", "A survey has at most 20 languages.");
            return;
        }
        String plain = code.replaceFirst("-(informal|formal)$", "");
        String tag = Languages.tag(plain).orElse("qa" + (char) ('a' + tags.size()));
        if (tags.containsValue(tag)) {
            tag = Languages.tag(code).orElse("qa" + (char) ('a' + tags.size()));
        }
        tags.put(code, tag);
        if (!tag.equals(code)) {
            notes.changed(
                    "language " + code,
                    null,
                    "language.tag",
                    "Texts in %s stand under the tag %s.".formatted(Notes.quote(code), tag));
        } else {
            notes.taken("language " + code, null, "language.taken", "A language of the survey.");
        }
    }

    List<String> used() {
        return List.copyOf(tags.values());
    }

    String defaultTag() {
        return defaultTag;
    }

    /// What rows say in a column, by tag.
    ///
    /// @param rows one for each language, with it in the column `language`
    Map<String, String> texts(List<Map<String, String>> rows, String language, String column) {
        Map<String, String> texts = new LinkedHashMap<>();
        tags.forEach((code, tag) -> rows.stream()
                .filter(row -> row.getOrDefault(language, "").strip().equals(code))
                .map(row -> row.getOrDefault(column, ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .ifPresent(text -> texts.put(tag, text)));
        return texts;
    }
}

package fi.kaiku.survey.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How files name languages, as BCP 47 tags: `fi`, `Suomi (fi)`, `English`, `Svenska`, `de-informal`.
final class Languages {

    private static final Pattern CODE_IN_BRACKETS =
            Pattern.compile(".*\\(\\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\\s*\\)");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");
    private static final Set<String> CODES = codes();
    private static final Map<String, String> NAMES = names();

    private Languages() {}

    /// @return empty where the name says nothing
    static Optional<String> tag(String name) {
        String stripped = name.strip();
        Matcher bracketed = CODE_IN_BRACKETS.matcher(stripped);
        if (bracketed.matches()) {
            return tagOfCode(bracketed.group(1));
        }
        String known = NAMES.get(stripped.toLowerCase(Locale.ROOT));
        return known == null && CODE.matcher(stripped).matches() ? tagOfCode(stripped) : Optional.ofNullable(known);
    }

    private static Optional<String> tagOfCode(String code) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(code.replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return Optional.of(tag).filter(made -> CODES.contains(made.split("-", 2)[0]));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static Set<String> codes() {
        Set<String> codes = Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toSet());
        Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage).forEach(codes::add);
        return codes;
    }

    /// Each language in English, in the languages of Finland and in itself.
    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            for (Locale in : new Locale[] {language, Locale.ENGLISH, Locale.of("fi"), Locale.of("sv")}) {
                String name = language.getDisplayLanguage(in).toLowerCase(Locale.ROOT);
                if (!name.equals(code)) {
                    names.putIfAbsent(name, code);
                }
            }
        }
        return names;
    }
}

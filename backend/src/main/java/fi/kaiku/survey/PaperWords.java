package fi.kaiku.survey;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/// The form's own words in one language, in `resources/paper/words.json`. Those with `%` are formats.
///
/// @param when names of [PaperCondition.Kind] in kebab-case: question number and value go in
record PaperWords(
        String intro,
        String one,
        String several,
        String most,
        String each,
        String number,
        String numbers,
        String rank,
        String agree,
        Map<String, String> when,
        String thanks,
        String staff,
        String date,
        String stored,
        String version,
        String page) {

    private static final String LANGUAGE_OF_LAST_RESORT = "en";
    private static final Map<String, PaperWords> ALL = read();

    /// English where Kaiku does not speak the language.
    static PaperWords in(String language) {
        return Objects.requireNonNull(ALL.getOrDefault(language.split("-")[0], ALL.get(LANGUAGE_OF_LAST_RESORT)));
    }

    private static Map<String, PaperWords> read() {
        try (InputStream in = Objects.requireNonNull(PaperWords.class.getResourceAsStream("/paper/words.json"))) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

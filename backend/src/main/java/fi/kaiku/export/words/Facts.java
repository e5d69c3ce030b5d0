package fi.kaiku.export.words;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.export.words.Variable.Code;
import fi.kaiku.export.words.Variable.Kind;
import fi.kaiku.platform.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The variables that records of any survey have: what is known of a submission beside its answers. Their words are in
/// `resources/export/words.json`.
public final class Facts {

    private static final Map<String, LocalizedText> WORDS = read();

    private Facts() {}

    /// @param codes keys of the words after its name: `kiosk` for `channel.kiosk`
    public static Variable fact(String name, Kind kind, String... codes) {
        return fact(
                name,
                kind,
                Arrays.stream(codes)
                        .map(code -> new Code(code, word(name + "." + code)))
                        .toList());
    }

    public static Variable fact(String name, Kind kind, List<Code> codes) {
        return new Variable(name, null, null, kind, word(name), codes, null);
    }

    /// The words under a key, where there are any.
    public static Optional<LocalizedText> known(String key) {
        return Optional.ofNullable(WORDS.get(key));
    }

    static LocalizedText word(String key) {
        return Objects.requireNonNull(WORDS.get(key), key);
    }

    private static Map<String, LocalizedText> read() {
        try (InputStream words = Facts.class.getResourceAsStream("/export/words.json")) {
            return new ObjectMapper().readValue(words, new TypeReference<Map<String, LocalizedText>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

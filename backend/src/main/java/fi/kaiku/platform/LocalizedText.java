package fi.kaiku.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One text in several languages: BCP 47 tag to text, in JSON the plain object `{"fi":"...","sv":"..."}`.
public record LocalizedText(@JsonValue Map<String, String> texts) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedText {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /// Empty where the language has no text, or only blanks.
    public Optional<String> in(String language) {
        return Optional.ofNullable(texts.get(language)).filter(text -> !text.isBlank());
    }
}

package fi.kaiku.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One text in several languages: BCP 47 tag to text, in JSON the plain object `{"fi":"...","sv":"..."}`.
public record LocalizedText(@JsonValue Map<String, String> texts) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedText {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /// What is wrong with texts that must fit their place.
    ///
    /// @param pointer of this text in the request
    /// @param longest in UTF-16 code units
    public List<FieldError> longer(String pointer, int longest) {
        return texts.entrySet().stream()
                .filter(text -> text.getValue().length() > longest)
                .map(text -> new FieldError(
                        pointer + "/" + text.getKey(), "text.too-long", "At most %d characters.".formatted(longest)))
                .toList();
    }

    /// What is wrong with a text that must be there in all languages in which a museum speaks to its visitors.
    public List<FieldError> missing(String pointer, Collection<String> languages) {
        return languages.stream()
                .filter(language -> in(language).isEmpty())
                .map(language -> new FieldError(
                        pointer + "/" + language,
                        "text.missing",
                        "The museum speaks this language to its visitors; say it in it, too."))
                .toList();
    }

    /// Empty where the language has no text, or only blanks.
    public Optional<String> in(String language) {
        return Optional.ofNullable(texts.get(language)).filter(text -> !text.isBlank());
    }

    /// In another language rather than not at all; empty where there are only blanks.
    public String inOrAny(String language) {
        return in(language)
                .or(() ->
                        texts.values().stream().filter(text -> !text.isBlank()).findFirst())
                .orElse("");
    }
}

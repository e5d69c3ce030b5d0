package fi.kaiku.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.platform.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An option to choose or a row to answer. The key is what is stored; the text may change from version to version.
///
/// @param exclusive of a `multiple`: chosen alone or not at all, as "none of these"
/// @param fixed     keeps its place where the order is random
@Schema(requiredProperties = {"key", "text"})
public record Choice(
        String key,
        LocalizedText text,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean exclusive,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean fixed) {

    static Choice of(String key, LocalizedText text) {
        return new Choice(key, text, false, false);
    }
}

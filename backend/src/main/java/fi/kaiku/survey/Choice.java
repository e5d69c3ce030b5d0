package fi.kaiku.survey;

import fi.kaiku.platform.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An option to choose or a row to answer. The key is what is stored; the text may change from version to version.
///
/// @param exclusive of a `multiple`: chosen alone or not at all, as "none of these"
/// @param fixed     keeps its place where the order is random
@Schema(requiredProperties = {"key", "text"})
public record Choice(String key, LocalizedText text, boolean exclusive, boolean fixed) {}

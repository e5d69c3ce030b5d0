package fi.kaiku.survey;

import fi.kaiku.platform.LocalizedText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The words of an instrument in a published version: everything that a player needs to ask it, and nothing
/// of how it is scored. Locked: a version keeps it for ever.
///
/// @param instruction what is read before the items
/// @param items       in the order in which they are asked
/// @param labels      a word for each point of the scale; empty where only its ends have one
/// @param scale       with the words for its ends, where not each point has one
/// @param notice      what the holder wants to stand with the items: `© ...`
@Schema(requiredProperties = {"items", "scale"})
public record Wording(
        @Nullable LocalizedText instruction,
        List<Choice> items,
        @Nullable List<Label> labels,
        Scale scale,
        @Nullable LocalizedText notice) {

    public Wording {
        items = List.copyOf(items);
        labels = labels == null ? null : List.copyOf(labels);
    }

    @Schema(name = "ScaleLabel")
    public record Label(int value, LocalizedText text) {}
}

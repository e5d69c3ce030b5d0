package fi.kaiku.insight.redaction;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A text without what was taken out.
///
/// @param text  with a token such as `[email]` where something was taken out
/// @param marks where these tokens stand, in order: a visitor may have typed the same letters
public record Redacted(String text, List<Mark> marks) {

    /// @param start of the token, in UTF-16 code units
    /// @param end   after its last one
    @Schema(name = "RedactionMark")
    public record Mark(int start, int end, Kind kind) {}
}

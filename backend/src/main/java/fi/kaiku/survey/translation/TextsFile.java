package fi.kaiku.survey.translation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read from a file, as it stands there.
///
/// @param sourceLanguage as the file names it; null where it does not
/// @param entries        in the order of the file
/// @param ignored        columns that hold no text of a language: their names
record TextsFile(@Nullable String sourceLanguage, List<Entry> entries, List<String> ignored) {

    /// One text in one language.
    ///
    /// @param language as the file names it; null for the one that was asked for
    /// @param source   null where the file has none
    /// @param target   blank where it is not translated
    /// @param flaw     code of what keeps it from being read: `text.partial`, `text.broken`; null for nothing
    record Entry(
            String unit,
            @Nullable String language,
            @Nullable String source,
            String target,
            @Nullable String flaw) {}
}

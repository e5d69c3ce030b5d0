package fi.kaiku.survey;

import fi.kaiku.platform.LocalizedText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One text of a definition, and where it stands.
///
/// @param unit     names it by keys, not by places, so that it is found again when the survey is put in another order:
/// `title`, `page.visit.title`, `q.motives.text`, `q.motives.option.exhibition`, `q.overall.scale.minLabel`
/// @param pointer  JSON pointer into the request that holds the definition: `/definition/pages/0/title`
/// @param number   of its page, `2`, or of its page and question, `2.1`; empty for the survey itself
/// @param heading  the text of the question that it belongs to, or of its page; null where it is that itself
/// @param notes    to the translator: the survey's for the survey's own texts; else the page's, then the question's
/// @param optional may be left out in all languages
public record DefinitionText(
        String unit,
        String pointer,
        String number,
        @Nullable LocalizedText heading,
        LocalizedText text,
        List<String> notes,
        boolean optional) {

    /// One that may be left out counts as left out where it is blank in all of these languages.
    public boolean isUsedIn(List<String> languages) {
        return !optional || languages.stream().anyMatch(tag -> text.in(tag).isPresent());
    }

    static List<String> notes(@Nullable String... notes) {
        return Stream.of(notes).filter(note -> note != null && !note.isBlank()).toList();
    }
}

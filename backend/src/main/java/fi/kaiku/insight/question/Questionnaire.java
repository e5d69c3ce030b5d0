package fi.kaiku.insight.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/// What was asked in a survey, over all its published versions.
///
/// @param versions how many there are
/// @param items    in the order of the newest version, then those that it no longer asks
/// @param segments options of the segment questions
/// @param wholeSegments those of them by which every version that asks them counts
/// @param ideas    the questions in free words that ask for ideas
public record Questionnaire(
        UUID surveyId,
        int versions,
        List<Item> items,
        SortedMap<String, Set<String>> segments,
        Set<String> wholeSegments,
        Set<String> ideas) {

    public List<Item> items(String question) {
        return items.stream().filter(item -> item.question().equals(question)).toList();
    }

    /// The item written as `question`, or as `question:row` where the question has rows.
    public Optional<Item> item(String written) {
        return items.stream().filter(item -> item.written().equals(written)).findFirst();
    }

    /// The question and option of a segment, written as `question:option`, or as the option where one question has it.
    public Optional<String> segment(String written) {
        int colon = written.indexOf(':');
        if (colon >= 0) {
            String question = written.substring(0, colon);
            boolean known = segments.getOrDefault(question, Set.of()).contains(written.substring(colon + 1));
            return known ? Optional.of(written) : Optional.empty();
        }
        return segments.size() == 1 ? segment(segments.firstKey() + ":" + written) : Optional.empty();
    }
}

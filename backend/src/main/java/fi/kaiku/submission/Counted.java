package fi.kaiku.submission;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.survey.Codebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What a submission adds to the tallies, and under which keys.
///
/// @param day      the museum's own
/// @param segments `question:option` of each answered segment question
record Counted(
        UUID organisationId,
        UUID surveyId,
        UUID museumId,
        LocalDate day,
        UUID collectorId,
        int version,
        String language,
        String channel,
        String phase,
        List<String> segments,
        List<Codebook.Increment> increments) {

    /// What the answers count, and the submission itself: under the empty question, all and complete ones.
    static List<Codebook.Increment> increments(Codebook codebook, JsonNode answers, boolean complete) {
        List<Codebook.Increment> increments = new ArrayList<>(codebook.count(answers));
        increments.add(new Codebook.Increment("", "", new long[] {1, complete ? 1 : 0}));
        return increments;
    }
}

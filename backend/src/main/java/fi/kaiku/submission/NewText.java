package fi.kaiku.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The free words of one submission, and where and when it was given.
///
/// @param segments `question:option` of its answered segment questions
/// @param day      in the museum's time zone
/// @param words    by question, as they were given; none is blank
/// @param flagged  whether it shows signs of play
public record NewText(
        UUID organisationId,
        UUID submissionId,
        UUID surveyId,
        UUID museumId,
        UUID collectorId,
        int version,
        String language,
        String channel,
        String phase,
        List<String> segments,
        LocalDate day,
        Instant completedAt,
        Map<String, String> words,
        boolean flagged) {}

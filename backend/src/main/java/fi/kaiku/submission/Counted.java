package fi.kaiku.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What a submission adds to the tallies, and under which keys.
///
/// @param day      the museum's own
/// @param segments `question:option` of each answered segment question
/// @param flagged  whether it has a flag of [Plausibility]
/// @param counts   as the version's codebook places them
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
        boolean flagged,
        List<String> segments,
        long[] counts) {

    Counted flagged(boolean now) {
        return new Counted(
                organisationId,
                surveyId,
                museumId,
                day,
                collectorId,
                version,
                language,
                channel,
                phase,
                now,
                segments,
                counts);
    }
}

package fi.kaiku.demo;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A made-up respondent's answers to one of the demo surveys.
record SyntheticSubmission(
        UUID id,
        Place place,
        String language,
        Instant startedAt,
        Instant completedAt,
        String phase,
        @Nullable String pairCode,
        boolean complete,
        Map<String, Object> answers) {

    /// Where it was given.
    ///
    /// @param survey slug of the survey within its owner
    /// @param channel `kiosk` or `link`
    record Place(String survey, String channel) {}
}

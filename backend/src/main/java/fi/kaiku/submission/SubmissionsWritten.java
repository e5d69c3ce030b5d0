package fi.kaiku.submission;

import fi.kaiku.platform.PublicEvent;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// New submissions stand in a transaction that is about to commit; whoever listens may write beside them,
/// and makes all of them wait meanwhile. Without what they answer, when exactly, and on which device.
///
/// @param connection of the transaction, to be left open
@PublicEvent
public record SubmissionsWritten(Connection connection, List<Written> submissions) {

    /// @param day the museum's own
    public record Written(
            UUID organisationId,
            UUID id,
            UUID museumId,
            UUID collectorId,
            UUID surveyId,
            int version,
            String channel,
            String language,
            LocalDate day) {

        static Written of(Submission submission) {
            Counted counted = submission.counted();
            return new Written(
                    counted.organisationId(),
                    submission.id(),
                    counted.museumId(),
                    counted.collectorId(),
                    counted.surveyId(),
                    counted.version(),
                    counted.channel(),
                    counted.language(),
                    counted.day());
        }
    }
}

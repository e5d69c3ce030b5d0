package fi.kaiku.partner.event;

import fi.kaiku.submission.SubmissionErased;
import fi.kaiku.submission.SubmissionsWritten;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// Writes down what becomes of submissions, for organisations of which somebody wants to know.
@Singleton
class SubmissionEvents {

    private final Outbox outbox;
    private final Subscribers subscribers;
    private final Clock clock;

    SubmissionEvents(Outbox outbox, Subscribers subscribers, Clock clock) {
        this.outbox = outbox;
        this.subscribers = subscribers;
        this.clock = clock;
    }

    /// In the writer's own transaction, one statement for all of its batch.
    void stored(@Observes SubmissionsWritten written) throws SQLException {
        Instant now = clock.instant();
        List<NewEvent> events = written.submissions().stream()
                .filter(submission -> subscribers.include(submission.organisationId()))
                .map(submission -> stored(submission, now))
                .toList();
        outbox.write(written.connection(), events);
    }

    /// Who was told of the submission is told that it is gone, by its id alone.
    void erased(@Observes SubmissionErased erased) {
        outbox.forgetSubmission(erased.organisationId(), erased.submissionId());
        if (subscribers.include(erased.organisationId())) {
            outbox.write(List.of(NewEvent.ofSubmission(
                    erased.organisationId(),
                    erased.museumId(),
                    EventType.SUBMISSION_ERASED,
                    erased.submissionId(),
                    new EventData.SubmissionErased(erased.submissionId(), erased.museumId()),
                    clock.instant())));
        }
    }

    private static NewEvent stored(SubmissionsWritten.Written submission, Instant now) {
        return NewEvent.ofSubmission(
                submission.organisationId(),
                submission.museumId(),
                EventType.SUBMISSION_STORED,
                submission.id(),
                new EventData.SubmissionStored(
                        submission.id(),
                        submission.museumId(),
                        submission.collectorId(),
                        submission.surveyId(),
                        submission.version(),
                        submission.channel(),
                        submission.language(),
                        submission.day()),
                now);
    }
}

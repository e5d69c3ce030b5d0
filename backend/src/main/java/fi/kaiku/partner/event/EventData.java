package fi.kaiku.partner.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an event says, by its type. Members may be added; none changes its meaning.
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface EventData {

    /// A submission was stored. Its answers are for those who may read records.
    ///
    /// @param channel `kiosk`, `link`, `embed`, `staff` or `import`
    /// @param day     the museum's own
    @Schema(name = "SubmissionStoredData")
    record SubmissionStored(
            UUID submissionId,
            UUID museumId,
            UUID collectorId,
            UUID surveyId,
            int version,
            String channel,
            String language,
            LocalDate day)
            implements EventData {}

    /// A submission was erased: whoever keeps something of it erases it as well.
    @Schema(name = "SubmissionErasedData")
    record SubmissionErased(UUID submissionId, UUID museumId) implements EventData {}

    /// A survey got a new version.
    ///
    /// @param clusterId whose survey it is, where it is no organisation's own
    @Schema(name = "SurveyPublishedData")
    record SurveyPublished(UUID surveyId, @Nullable UUID clusterId, int version, Instant publishedAt)
            implements EventData {}

    /// A release can be read.
    ///
    /// @param clusterId absent for a release of all museums
    /// @param from      the first day that it tells of
    /// @param to        the last
    @Schema(name = "ReleasePublishedData")
    record ReleasePublished(
            UUID releaseId, @Nullable UUID clusterId, int number, LocalDate from, LocalDate to, Instant publishedAt)
            implements EventData {}

    /// A tablet was not heard for 15 minutes in which the museum was open. Told once, until it is heard
    /// again.
    ///
    /// @param heardAt absent where it was never heard since it was enrolled
    @Schema(name = "DeviceSilentData")
    record DeviceSilent(
            UUID deviceId,
            UUID museumId,
            String name,
            @Nullable Instant heardAt) implements EventData {}

    /// Something that visitors had asked for was done.
    ///
    /// @param museumId absent where it is of no single museum
    /// @param doneOn   the day that its figures before and after are told apart by
    @Schema(name = "ActionDoneData")
    record ActionDone(UUID actionId, @Nullable UUID museumId, String title, LocalDate doneOn) implements EventData {}
}

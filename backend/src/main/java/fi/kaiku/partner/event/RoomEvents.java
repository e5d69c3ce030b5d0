package fi.kaiku.partner.event;

import fi.kaiku.collector.DeviceSilent;
import fi.kaiku.insight.release.ReleasePublished;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.survey.SurveyPublished;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes down what the other rooms tell, in their transactions. These events are few, and written whether
/// somebody wants them or not.
@Singleton
class RoomEvents {

    private final Outbox outbox;
    private final MuseumCatalog museums;
    private final Clock clock;

    RoomEvents(Outbox outbox, MuseumCatalog museums, Clock clock) {
        this.outbox = outbox;
        this.museums = museums;
        this.clock = clock;
    }

    void published(@Observes SurveyPublished survey) {
        EventData data = new EventData.SurveyPublished(
                survey.surveyId(), survey.clusterId(), survey.number(), survey.publishedAt());
        Set<UUID> told =
                survey.organisationId() == null ? members(survey.clusterId()) : Set.of(survey.organisationId());
        outbox.write(told.stream()
                .map(organisation -> NewEvent.of(
                        organisation, null, EventType.SURVEY_PUBLISHED, survey.surveyId(), data, survey.publishedAt()))
                .toList());
    }

    /// A release of all museums is everybody's.
    void released(@Observes ReleasePublished release) {
        EventData data = new EventData.ReleasePublished(
                release.releaseId(),
                release.clusterId(),
                release.number(),
                release.from(),
                release.to(),
                release.publishedAt());
        outbox.write(members(release.clusterId()).stream()
                .map(organisation -> NewEvent.of(
                        organisation,
                        null,
                        EventType.RELEASE_PUBLISHED,
                        release.releaseId(),
                        data,
                        release.publishedAt()))
                .toList());
    }

    void fellSilent(@Observes DeviceSilent device) {
        outbox.write(List.of(NewEvent.of(
                device.organisationId(),
                device.museumId(),
                EventType.DEVICE_SILENT,
                device.deviceId(),
                new EventData.DeviceSilent(device.deviceId(), device.museumId(), device.name(), device.heardAt()),
                clock.instant())));
    }

    private Set<UUID> members(@Nullable UUID clusterId) {
        return clusterId == null ? museums.organisations() : museums.organisationsOf(clusterId);
    }
}

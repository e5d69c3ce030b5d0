package fi.kaiku.partner.event;

import fi.kaiku.collector.DeviceSilent;
import fi.kaiku.improvement.action.ActionDone;
import fi.kaiku.insight.release.ReleasePublished;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.tenancy.Tenancy;
import fi.kaiku.platform.tenancy.Tenants;
import fi.kaiku.survey.SurveyPublished;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
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
    private final Tenancy tenancy;
    private final Clock clock;

    RoomEvents(Outbox outbox, MuseumCatalog museums, Tenancy tenancy, Clock clock) {
        this.outbox = outbox;
        this.museums = museums;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    void published(@Observes SurveyPublished survey) {
        EventData data = new EventData.SurveyPublished(
                survey.surveyId(), survey.clusterId(), survey.number(), survey.publishedAt());
        Set<UUID> told =
                survey.organisationId() == null ? members(survey.clusterId()) : Set.of(survey.organisationId());
        write(told, EventType.SURVEY_PUBLISHED, survey.surveyId(), data, survey.publishedAt());
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
        write(
                members(release.clusterId()),
                EventType.RELEASE_PUBLISHED,
                release.releaseId(),
                data,
                release.publishedAt());
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

    void done(@Observes ActionDone action) {
        outbox.write(List.of(NewEvent.of(
                action.organisationId(),
                action.museumId(),
                EventType.ACTION_DONE,
                action.actionId(),
                new EventData.ActionDone(action.actionId(), action.museumId(), action.title(), action.doneOn()),
                clock.instant())));
    }

    /// One for each organisation. Whoever publishes for a cluster belongs to one of its members, and speaks for all of
    /// them
    /// here.
    private void write(Set<UUID> told, EventType type, UUID subject, EventData data, Instant at) {
        List<NewEvent> events = told.stream()
                .map(organisation -> NewEvent.of(organisation, null, type, subject, data, at))
                .toList();
        tenancy.speakingFor(Tenants.of(told), () -> {
            outbox.write(events);
            return events;
        });
    }

    private Set<UUID> members(@Nullable UUID clusterId) {
        return clusterId == null ? museums.organisations() : museums.organisationsOf(clusterId);
    }
}

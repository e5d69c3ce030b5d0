package fi.kaiku.collector;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.Told;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// A survey placed at a museum or service point on one channel. Survey, place and channel stay as they were made:
/// tallies are counted under them. Only the hours change.
@Entity
@Table(name = "collectors")
@NullUnmarked
class Collector {

    @Id
    private UUID id;

    private String key;

    private UUID organisationId;

    private UUID museumId;

    private UUID servicePointId;

    private UUID surveyId;

    @Told
    private String channel;

    @Told
    private Instant opensAt;

    @Told
    private Instant closesAt;

    private boolean synthetic;

    @Version
    private int revision;

    private Instant createdAt;

    protected Collector() {}

    Collector(NewCollector place, UUID organisationId, String key, Instant now) {
        this.id = Ids.next();
        this.key = key;
        this.organisationId = organisationId;
        this.museumId = place.museumId();
        this.servicePointId = place.servicePointId();
        this.surveyId = place.surveyId();
        this.channel = place.channel();
        this.synthetic = place.synthetic();
        this.createdAt = now;
        openBetween(place.opensAt(), place.closesAt());
    }

    final void openBetween(@Nullable Instant opensAt, @Nullable Instant closesAt) {
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            throw CollectorProblems.closesBeforeItOpens();
        }
        this.opensAt = opensAt;
        this.closesAt = closesAt;
    }

    UUID id() {
        return id;
    }

    int revision() {
        return revision;
    }

    UUID organisationId() {
        return organisationId;
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    PlacedSurvey placed() {
        return new PlacedSurvey(
                id,
                key,
                organisationId,
                museumId,
                servicePointId,
                surveyId,
                channel,
                opensAt,
                closesAt,
                synthetic,
                revision);
    }
}

package fi.kaiku.collector;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.museum.privacy.PrivacyCatalog;
import fi.kaiku.platform.Problems;
import fi.kaiku.platform.tenancy.Tenancy;
import fi.kaiku.platform.tenancy.Tenants;
import fi.kaiku.survey.PublishedVersion;
import fi.kaiku.survey.SurveyCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;

/// Joins a collector, its museum and the newest version of its survey to what a visitor's device plays.
@ApplicationScoped
class Assignments {

    private final CollectorCatalog collectors;
    private final MuseumCatalog museums;
    private final SurveyCatalog surveys;
    private final PrivacyCatalog privacy;
    private final Tenancy tenancy;
    private final Clock clock;

    Assignments(
            CollectorCatalog collectors,
            MuseumCatalog museums,
            SurveyCatalog surveys,
            PrivacyCatalog privacy,
            Tenancy tenancy,
            Clock clock) {
        this.collectors = collectors;
        this.museums = museums;
        this.surveys = surveys;
        this.privacy = privacy;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /// @param document of the version
    record Assignment(
            PlacedSurvey collector,
            Museum museum,
            PublishedVersion version,
            JsonNode document,
            PrivacyCatalog.Tagged privacy) {

        /// Changes whenever anything of the assignment does.
        String tag() {
            return "%s-%d-%d-%d-%s"
                    .formatted(
                            Long.toHexString(collector.id().getLeastSignificantBits()),
                            collector.revision(),
                            museum.revision(),
                            version.number(),
                            privacy.tag());
        }
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an unknown key, 409 outside of the collector's hours
    Assignment forVisitors(String key) {
        PlacedSurvey collector = collectors.byKey(key).orElseThrow(Problems::notFound);
        if (!collector.isOpenAt(clock.instant())) {
            throw CollectorProblems.closed(collector);
        }
        return of(collector);
    }

    /// At any hour: what is kept for later.
    Assignment of(PlacedSurvey collector) {
        Museum museum = museums.museum(collector.museumId()).orElseThrow();
        return tenancy.speakingFor(Tenants.of(Set.of(collector.organisationId())), () -> {
            PublishedVersion version = surveys.latest(collector.surveyId()).orElseThrow();
            return new Assignment(
                    collector, museum, version, version.document(), privacy.forVisitors(collector.organisationId()));
        });
    }
}

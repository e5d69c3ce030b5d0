package fi.kaiku.collector;

import fi.kaiku.museum.Museum;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import fi.kaiku.survey.SurveySummary;
import io.quarkus.cache.CacheInvalidate;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Collectors for other rooms.
@ApplicationScoped
public class CollectorCatalog {

    private final Collectors collectors;
    private final PlaceSurvey placing;

    CollectorCatalog(Collectors collectors, PlaceSurvey placing) {
        this.collectors = collectors;
        this.placing = placing;
    }

    /// Cached for some seconds, so that intake need not ask for every submission; a change of the hours on this
    /// instance is seen at once, on another one after those seconds.
    @CacheResult(cacheName = "collectors")
    @AcrossOrganisations
    @Transactional
    public Optional<PlacedSurvey> byKey(String key) {
        return CollectorKeys.isKey(key) ? collectors.byKey(key).map(Collector::placed) : Optional.empty();
    }

    @CacheInvalidate(cacheName = "collectors")
    void changed(String key) {}

    /// Places a survey without asking who wants it; for imports and the demonstration.
    @Transactional
    public PlacedSurvey place(NewCollector place) {
        return placing.place(place).placed();
    }

    /// The collectors that were placed for the demonstration, oldest first.
    @Transactional
    public List<PlacedSurvey> synthetic() {
        return collectors.synthetic().stream().map(Collector::placed).toList();
    }

    /// True where the museum may place the survey: both belong to one organisation, or the survey to a cluster of which
    /// the museum is a member.
    @Transactional
    public boolean isUsable(SurveySummary survey, Museum museum) {
        return placing.isUsable(survey, museum);
    }

    /// The collector under which imports into a survey at a museum are counted, made with the first one.
    ///
    /// @param dryRun gives the one that would be made, without making it
    @Transactional
    public PlacedSurvey forImports(UUID surveyId, UUID museumId, boolean dryRun) {
        NewCollector first = new NewCollector(surveyId, museumId, null, "import", null, null, false);
        return collectors
                .forImports(surveyId, museumId)
                .orElseGet(() -> dryRun ? placing.prepare(first) : placing.place(first))
                .placed();
    }
}

package fi.kaiku.collector;

import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.survey.SurveyCatalog;
import fi.kaiku.survey.SurveySummary;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/// Makes a collector, after seeing that survey, museum and service point fit together.
@ApplicationScoped
class PlaceSurvey {

    private final MuseumCatalog museums;
    private final SurveyCatalog surveys;
    private final Collectors collectors;
    private final Clock clock;

    PlaceSurvey(MuseumCatalog museums, SurveyCatalog surveys, Collectors collectors, Clock clock) {
        this.museums = museums;
        this.surveys = surveys;
        this.collectors = collectors;
        this.clock = clock;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where a part is unknown or belongs elsewhere, 409 for a
    ///     survey without a published version
    Collector place(NewCollector place) {
        Collector collector = prepare(place);
        collectors.persist(collector);
        return collector;
    }

    /// As [#place], but nothing is stored.
    Collector prepare(NewCollector place) {
        Museum museum =
                museums.museum(place.museumId()).orElseThrow(() -> CollectorProblems.unknown("/museumId", "museum"));
        SurveySummary survey = surveys.survey(place.surveyId())
                .filter(found -> isUsable(found, museum))
                .orElseThrow(CollectorProblems::unknownSurvey);
        if (survey.latestVersion() == 0) {
            throw CollectorProblems.notPublished();
        }
        requireServicePoint(place, museum);
        return new Collector(place, museum.organisationId(), CollectorKeys.next(), clock.instant());
    }

    boolean isUsable(SurveySummary survey, Museum museum) {
        UUID cluster = survey.clusterId();
        return cluster == null
                ? museum.organisationId().equals(survey.organisationId())
                : museums.isMember(cluster, museum.id());
    }

    private void requireServicePoint(NewCollector place, Museum museum) {
        if (place.servicePointId() != null && !museums.hasServicePoint(museum.id(), place.servicePointId())) {
            throw CollectorProblems.unknown("/servicePointId", "service point");
        }
    }
}

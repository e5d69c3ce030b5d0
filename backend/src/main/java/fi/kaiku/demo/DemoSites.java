package fi.kaiku.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.collector.CollectorCatalog;
import fi.kaiku.collector.NewCollector;
import fi.kaiku.museum.MuseumRegistry;
import fi.kaiku.museum.NewCluster;
import fi.kaiku.museum.NewMuseum;
import fi.kaiku.museum.NewOrganisation;
import fi.kaiku.museum.NewServicePoint;
import fi.kaiku.museum.Sharing;
import fi.kaiku.survey.SurveyCatalog;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Enters the museums of the demonstration with their surveys and collectors, in the caller's transaction.
@Singleton
final class DemoSites {

    private final MuseumRegistry museums;
    private final SurveyCatalog surveys;
    private final CollectorCatalog collectors;
    private final ObjectMapper json;

    DemoSites(MuseumRegistry museums, SurveyCatalog surveys, CollectorCatalog collectors, ObjectMapper json) {
        this.museums = museums;
        this.surveys = surveys;
        this.collectors = collectors;
        this.json = json;
    }

    void enter(Sites sites) {
        Map<String, UUID> organisations = new HashMap<>();
        Map<String, UUID> ownSurveys = new HashMap<>();
        for (Sites.Organisation organisation : sites.organisations()) {
            UUID id = museums.enter(new NewOrganisation(organisation.name(), null, organisation.ownerType()));
            organisations.put(organisation.key(), id);
            for (Sites.Plan plan : sites.surveysOf("organisation")) {
                ownSurveys.put(organisation.key() + "/" + plan.slug(), publish(id, null, plan));
            }
        }
        for (Sites.Cluster cluster : sites.clusters()) {
            enter(cluster, sites, organisations, ownSurveys);
        }
    }

    private void enter(
            Sites.Cluster cluster, Sites sites, Map<String, UUID> organisations, Map<String, UUID> ownSurveys) {
        UUID clusterId = museums.enter(new NewCluster(cluster.slug(), cluster.name()));
        Map<String, UUID> shared = new HashMap<>();
        for (Sites.Plan plan : sites.surveysOf("cluster")) {
            shared.put(plan.slug(), publish(null, clusterId, plan));
        }
        for (Sites.Museum museum : cluster.museums()) {
            UUID museumId = enter(museum, Objects.requireNonNull(organisations.get(museum.organisation())));
            museums.join(clusterId, museumId, Sharing.JOINT);
            Map<String, UUID> servicePoints = new HashMap<>();
            sites.servicePoints().forEach(point -> servicePoints.put(point.slug(), enter(museumId, point)));
            for (Sites.Plan plan : sites.surveys()) {
                UUID own = ownSurveys.get(museum.organisation() + "/" + plan.slug());
                UUID survey = own == null ? shared.get(plan.slug()) : own;
                place(plan, Objects.requireNonNull(survey), museumId, servicePoints);
            }
        }
    }

    private UUID enter(Sites.Museum museum, UUID organisationId) {
        NewMuseum content = new NewMuseum(
                organisationId,
                museum.slug(),
                museum.name(),
                museum.municipality(),
                Visit.ZONE.getId(),
                List.of("fi", "sv", "en"));
        return museums.enter(content, true).id();
    }

    private UUID enter(UUID museumId, Sites.ServicePoint point) {
        return museums.enter(museumId, new NewServicePoint(point.slug(), point.kind(), point.name()));
    }

    private UUID publish(@Nullable UUID organisationId, @Nullable UUID clusterId, Sites.Plan plan) {
        JsonNode definition = Sites.read(json, plan.definition(), JsonNode.class);
        return surveys.publish(organisationId, clusterId, plan.slug(), definition, true)
                .surveyId();
    }

    private void place(Sites.Plan plan, UUID surveyId, UUID museumId, Map<String, UUID> servicePoints) {
        plan.channels()
                .forEach((channel, servicePoint) -> collectors.place(new NewCollector(
                        surveyId, museumId, servicePoints.get(servicePoint), channel, null, null, true)));
    }
}

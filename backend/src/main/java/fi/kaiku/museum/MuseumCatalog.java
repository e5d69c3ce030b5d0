package fi.kaiku.museum;

import fi.kaiku.platform.LocalizedText;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Museums and clusters for other rooms. Asks nobody's permission: the caller has.
@Singleton
@Transactional
public class MuseumCatalog {

    private final Organisations organisations;
    private final Museums museums;
    private final ServicePoints servicePoints;
    private final Clusters clusters;

    MuseumCatalog(Organisations organisations, Museums museums, ServicePoints servicePoints, Clusters clusters) {
        this.organisations = organisations;
        this.museums = museums;
        this.servicePoints = servicePoints;
        this.clusters = clusters;
    }

    /// @param museumIds the members
    public record MuseumCluster(UUID id, String slug, LocalizedText name, Set<UUID> museumIds) {}

    /// True before the first museum is entered.
    public boolean isEmpty() {
        return museums.count() == 0;
    }

    public Optional<Museum> museum(UUID id) {
        return museums.findByIdOptional(id).map(RegisteredMuseum::museum);
    }

    public Optional<Museum> withSlug(String slug) {
        return museums.withSlug(slug).map(RegisteredMuseum::museum);
    }

    public Optional<MuseumCluster> cluster(UUID id) {
        return clusters.findByIdOptional(id).map(MuseumCatalog::view);
    }

    public boolean hasOrganisation(UUID id) {
        return organisations.findByIdOptional(id).isPresent();
    }

    public Optional<LocalizedText> organisationName(UUID id) {
        return organisations.findByIdOptional(id).map(Organisation::name);
    }

    public Set<UUID> organisations() {
        return Set.copyOf(organisations.ids());
    }

    public boolean isMember(UUID clusterId, UUID museumId) {
        return cluster(clusterId)
                .filter(cluster -> cluster.museumIds().contains(museumId))
                .isPresent();
    }

    /// What each member of a cluster shares with the others; empty for an unknown cluster.
    public Map<UUID, Sharing> sharing(UUID clusterId) {
        return clusters.findByIdOptional(clusterId).map(Cluster::sharing).orElse(Map.of());
    }

    /// The owners of a cluster's members; empty for an unknown cluster.
    public Set<UUID> organisationsOf(UUID clusterId) {
        return cluster(clusterId).map(MuseumCluster::museumIds).map(museums::among).stream()
                .flatMap(List::stream)
                .map(RegisteredMuseum::organisationId)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Set<UUID> clusters() {
        return Set.copyOf(clusters.ids());
    }

    /// The clusters in which one of the organisations has a museum.
    public Set<UUID> clustersOf(Set<UUID> organisationIds) {
        return Set.copyOf(clusters.idsWith(organisationIds));
    }

    public Optional<LocalizedText> servicePointName(UUID servicePointId) {
        return servicePoints.findByIdOptional(servicePointId).map(ServicePoint::name);
    }

    /// The id of a museum's service point.
    public Optional<UUID> servicePoint(UUID museumId, String slug) {
        return servicePoints.withSlug(museumId, slug).map(ServicePoint::id);
    }

    public boolean hasServicePoint(UUID museumId, UUID servicePointId) {
        return servicePoints.exists(museumId, servicePointId);
    }

    private static MuseumCluster view(Cluster cluster) {
        return new MuseumCluster(cluster.id(), cluster.slug(), cluster.name(), cluster.museumIds());
    }
}

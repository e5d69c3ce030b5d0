package fi.kaiku.museum;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/// Enters organisations, museums, service points and clusters. For rooms that bring museums along; whether somebody may
/// is asked before. Runs in the caller's transaction.
@Singleton
public final class MuseumRegistry {

    static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    /// A member of an open list.
    static final String WORD = "[a-z][a-z-]{1,39}";

    private final Organisations organisations;
    private final Museums museums;
    private final ServicePoints servicePoints;
    private final Clusters clusters;
    private final Clock clock;

    MuseumRegistry(
            Organisations organisations, Museums museums, ServicePoints servicePoints, Clusters clusters, Clock clock) {
        this.organisations = organisations;
        this.museums = museums;
        this.servicePoints = servicePoints;
        this.clusters = clusters;
        this.clock = clock;
    }

    /// @return its id
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for a business id in use
    public UUID enter(NewOrganisation content) {
        if (content.businessId() != null
                && organisations.withBusinessId(content.businessId()).isPresent()) {
            throw MuseumProblems.businessIdTaken();
        }
        Organisation organisation = new Organisation(content, clock.instant());
        organisations.persistAndFlush(organisation);
        return organisation.id();
    }

    /// @param synthetic its submissions will be invented, and shown as such
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for a slug in use
    public Museum enter(NewMuseum content, boolean synthetic) {
        if (museums.withSlug(content.slug()).isPresent()) {
            throw MuseumProblems.slugTaken(content.slug());
        }
        RegisteredMuseum museum = new RegisteredMuseum(content, synthetic, clock.instant());
        museums.persistAndFlush(museum);
        return museum.museum();
    }

    /// @return its id
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for a slug in use
    public UUID enter(UUID museumId, NewServicePoint content) {
        if (servicePoints.exists(museumId, content.slug())) {
            throw MuseumProblems.slugTaken(content.slug());
        }
        ServicePoint servicePoint = new ServicePoint(museumId, content, clock.instant());
        servicePoints.persistAndFlush(servicePoint);
        return servicePoint.id();
    }

    /// @return its id
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for a slug in use
    public UUID enter(NewCluster content) {
        if (clusters.withSlug(content.slug()).isPresent()) {
            throw MuseumProblems.slugTaken(content.slug());
        }
        Cluster cluster = new Cluster(content, clock.instant());
        clusters.persistAndFlush(cluster);
        return cluster.id();
    }

    /// Takes a museum into a cluster, or changes what it shares there.
    public void join(UUID clusterId, UUID museumId, Sharing sharing) {
        clusters.findByIdOptional(clusterId).orElseThrow().join(museumId, sharing, clock.instant());
        clusters.flush();
    }
}

package fi.kaiku.insight.release;

import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who may read and who may make releases: of a cluster those who may do so for one of its members, of all museums
/// everybody who reads releases, and the administrators.
@ApplicationScoped
class ReleaseReaders {

    private final Caller caller;
    private final MuseumCatalog museums;

    ReleaseReaders(Caller caller, MuseumCatalog museums) {
        this.caller = caller;
        this.museums = museums;
    }

    boolean readsEverything() {
        return caller.mayEverywhere(Permission.RELEASES_READ);
    }

    /// Whose releases the caller reads, beside those of all museums.
    Set<UUID> clusters() {
        caller.requireSomewhere(Permission.RELEASES_READ);
        return museums.clustersOf(caller.organisations(Permission.RELEASES_READ));
    }

    boolean isOwn(UUID museumId) {
        return museums.museum(museumId)
                .filter(museum -> caller.may(Permission.RELEASES_READ, museum.organisationId()))
                .isPresent();
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 unless the caller may read it
    void requireReader(@Nullable UUID clusterId) {
        if (clusterId == null) {
            caller.requireSomewhere(Permission.RELEASES_READ);
        } else if (!isKnown(clusterId)) {
            throw Problems.notFound();
        }
    }

    private boolean isKnown(UUID clusterId) {
        return readsEverything()
                ? museums.cluster(clusterId).isPresent()
                : clusters().contains(clusterId);
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for a stranger to the cluster, 403 for a role too small
    void requirePublisher(@Nullable UUID clusterId) {
        if (clusterId == null) {
            caller.requireEverywhere(Permission.RELEASE_PUBLISH);
            return;
        }
        if (!isKnown(clusterId)) {
            throw ReleaseProblems.unknownCluster();
        }
        boolean may = caller.mayEverywhere(Permission.RELEASE_PUBLISH)
                || museums.organisationsOf(clusterId).stream()
                        .anyMatch(owner -> caller.may(Permission.RELEASE_PUBLISH, owner));
        if (!may) {
            throw Problems.forbidden(Permission.RELEASE_PUBLISH.name());
        }
    }
}

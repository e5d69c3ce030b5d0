package fi.kaiku.insight.release;

import fi.kaiku.insight.release.PublishRelease.Order;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/// Releases for other rooms. Asks nobody's permission: the caller has.
@Singleton
public class ReleaseCatalog {

    private final Releases releases;
    private final PublishRelease publishing;

    ReleaseCatalog(Releases releases, PublishRelease publishing) {
        this.releases = releases;
        this.publishing = publishing;
    }

    /// Releases everything closed of a cluster that has no release yet.
    ///
    /// @param segments at most two, by which respondents are told apart
    public void publishFirst(UUID clusterId, List<String> segments) {
        if (QuarkusTransaction.requiringNew()
                .call(() -> releases.last(clusterId).isEmpty())) {
            publishing.publish(new Order(clusterId, null, segments, false, null));
        }
    }
}

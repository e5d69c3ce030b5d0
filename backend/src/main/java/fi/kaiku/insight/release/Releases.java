package fi.kaiku.insight.release;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Releases implements PanacheRepositoryBase<Release, UUID> {

    /// Of the same cluster, or of all, oldest first; the last can be a draft.
    List<Release> of(@Nullable UUID clusterId) {
        return clusterId == null
                ? list("clusterId is null order by number")
                : list("clusterId = ?1 order by number", clusterId);
    }

    Optional<Release> draft(@Nullable UUID clusterId) {
        return last(clusterId).filter(release -> release.publishedAt() == null);
    }

    /// The newest one.
    Optional<Release> last(@Nullable UUID clusterId) {
        List<Release> all = of(clusterId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// Of the same cluster, or of all, oldest first.
    List<Release> published(@Nullable UUID clusterId) {
        return of(clusterId).stream()
                .filter(release -> release.publishedAt() != null)
                .toList();
    }

    /// Of any museums, telling of any of these days; drafts too, for somebody has seen them.
    List<Release> between(LocalDate from, LocalDate to) {
        return list("firstDay <= ?1 and lastDay >= ?2 order by createdAt, id", to, from);
    }

    List<Release> all(PageRequest page) {
        return find("publishedAt is not null and id > ?1 order by id", page.after())
                .page(0, page.fetchSize())
                .list();
    }

    /// Of the clusters, and of all museums.
    List<Release> sharedWith(Collection<UUID> clusterIds, PageRequest page) {
        return find(
                        "publishedAt is not null and (clusterId is null or clusterId in ?1) and id > ?2 order by id",
                        clusterIds,
                        page.after())
                .page(0, page.fetchSize())
                .list();
    }
}

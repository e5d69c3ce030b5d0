package fi.kaiku.museum;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Clusters implements PanacheRepositoryBase<Cluster, UUID> {

    Optional<Cluster> withSlug(String slug) {
        return find("slug", slug).singleResultOptional();
    }

    /// Holds the cluster's row until the transaction ends: members come in one after the other.
    Optional<Cluster> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Cluster> all(PageRequest page) {
        return find("id > ?1 order by id", page.after())
                .page(0, page.fetchSize())
                .list();
    }

    /// Clusters in which one of the organisations has a museum.
    List<Cluster> with(Set<UUID> organisationIds, PageRequest page) {
        return find("""
                select distinct c from Cluster c
                join c.members member join RegisteredMuseum museum on museum.id = key(member)
                where museum.organisationId in ?1 and c.id > ?2 order by c.id""", organisationIds, page.after())
                .page(0, page.fetchSize())
                .list();
    }

    List<UUID> ids() {
        return find("select c.id from Cluster c").project(UUID.class).list();
    }

    List<UUID> idsWith(Set<UUID> organisationIds) {
        return find("""
                select distinct c.id from Cluster c
                join c.members member join RegisteredMuseum museum on museum.id = key(member)
                where museum.organisationId in ?1""", organisationIds).project(UUID.class).list();
    }
}

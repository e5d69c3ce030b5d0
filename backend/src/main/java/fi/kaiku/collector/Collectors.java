package fi.kaiku.collector;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Collectors implements PanacheRepositoryBase<Collector, UUID> {

    Optional<Collector> byKey(String key) {
        return find("key", key).firstResultOptional();
    }

    Optional<Collector> forImports(UUID surveyId, UUID museumId) {
        return find(
                        "surveyId = ?1 and museumId = ?2 and servicePointId is null and channel = 'import'",
                        surveyId,
                        museumId)
                .firstResultOptional();
    }

    List<UUID> kiosksOf(UUID museumId) {
        return list("museumId = ?1 and channel = 'kiosk' order by id", museumId).stream()
                .map(Collector::id)
                .toList();
    }

    List<Collector> linksTo(UUID surveyId, UUID museumId) {
        return list("surveyId = ?1 and museumId = ?2 and channel = 'link' order by id", surveyId, museumId);
    }

    /// Those of the ids that belong to the museum.
    List<Collector> of(UUID museumId, Collection<UUID> ids) {
        return list("museumId = ?1 and id in ?2", museumId, ids);
    }

    /// In the order of the ids.
    List<Collector> inOrder(List<UUID> ids) {
        return list("id in ?1", ids).stream()
                .sorted(Comparator.comparing(collector -> ids.indexOf(collector.id())))
                .toList();
    }

    List<Collector> synthetic() {
        return list("synthetic = true order by id");
    }

    /// @param organisations only collectors of these, or of all when null
    List<Collector> page(
            @Nullable Collection<UUID> organisations,
            @Nullable UUID museumId,
            @Nullable UUID surveyId,
            PageRequest request) {
        StringBuilder query = new StringBuilder("id > :after");
        Parameters parameters = Parameters.with("after", request.after());
        if (organisations != null) {
            query.append(" and organisationId in :organisations");
            parameters.and("organisations", organisations);
        }
        if (museumId != null) {
            query.append(" and museumId = :museum");
            parameters.and("museum", museumId);
        }
        if (surveyId != null) {
            query.append(" and surveyId = :survey");
            parameters.and("survey", surveyId);
        }
        return find(query + " order by id", parameters)
                .range(0, request.fetchSize() - 1)
                .list();
    }
}

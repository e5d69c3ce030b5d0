package fi.kaiku.access.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AuditEntries implements PanacheRepositoryBase<AuditEntry, UUID> {

    /// With the name that its account has now.
    record Named(AuditEntry entry, @Nullable String accountName) {}

    private static final String NEWEST = """
            select e, a.name from AuditEntry e left join Account a on a.id = e.accountId
            where e.id < :before
              and (:everywhere = true or e.organisationId in :organisations)
              and (cast(:organisation as uuid) is null or e.organisationId = :organisation)
              and (cast(:account as uuid) is null or e.accountId = :account)
              and (cast(:subject as uuid) is null or e.subjectId = :subject)
              and (cast(:action as string) is null or e.action = :action or e.action like :kind)
              and e.at >= :from and e.at < :to
            order by e.id desc""";

    /// @param organisations null for all and the installation
    /// @param before        id
    List<Named> newest(@Nullable Set<UUID> organisations, AuditFilter filter, UUID before, int most) {
        return getEntityManager()
                .createQuery(NEWEST, Object[].class)
                .setParameter("before", before)
                .setParameter("everywhere", organisations == null)
                .setParameter("organisations", organisations == null ? Set.of(before) : organisations)
                .setParameter("organisation", filter.organisationId())
                .setParameter("account", filter.accountId())
                .setParameter("subject", filter.subjectId())
                .setParameter("action", filter.action())
                .setParameter("kind", filter.action() + ".%")
                .setParameter("from", filter.first())
                .setParameter("to", filter.end())
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Named((AuditEntry) row[0], (String) row[1]))
                .toList();
    }
}

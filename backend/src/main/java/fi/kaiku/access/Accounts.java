package fi.kaiku.access;

import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> withEmail(String email) {
        return find("email", Account.normal(email)).firstResultOptional();
    }

    /// The account of a caller.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for one that is nobody: a program with a key
    Account own(UUID callerId) {
        return findByIdOptional(callerId).orElseThrow(Problems::notFound);
    }

    Optional<Account> withGrants(UUID id) {
        return find("from Account a left join fetch a.grants where a.id = ?1", id)
                .singleResultOptional();
    }

    List<Account> all(PageRequest page) {
        return find("id > ?1 order by id", page.after())
                .page(0, page.fetchSize())
                .list();
    }

    /// Accounts with a role in one of the organisations.
    List<Account> in(Set<UUID> organisationIds, PageRequest page) {
        return find(
                        "select distinct a from Account a join a.grants g where g.organisationId in ?1 and a.id > ?2 order by a.id",
                        organisationIds,
                        page.after())
                .page(0, page.fetchSize())
                .list();
    }
}

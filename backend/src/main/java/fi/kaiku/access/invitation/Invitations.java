package fi.kaiku.access.invitation;

import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.SecretToken;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    List<Invitation> all(PageRequest page) {
        return find("id > ?1 order by id", page.after())
                .page(0, page.fetchSize())
                .list();
    }

    /// Those that give a role in one of the organisations.
    List<Invitation> in(Set<UUID> organisationIds, PageRequest page) {
        return find(
                        "select distinct i from Invitation i join i.grants g where g.organisationId in ?1 and i.id > ?2 order by i.id",
                        organisationIds,
                        page.after())
                .page(0, page.fetchSize())
                .list();
    }

    Optional<Invitation> open(SecretToken token, Instant now) {
        return find(
                        "from Invitation i left join fetch i.grants where i.tokenHash = ?1 and i.expiresAt > ?2",
                        token.hash(),
                        now)
                .singleResultOptional();
    }

    /// Of two who take it up at once, one is told false.
    boolean use(SecretToken token) {
        return delete("tokenHash", token.hash()) == 1;
    }

    /// With its roles, and not after them: without any it is nobody's, and nobody may take it back.
    void withdraw(Invitation invitation) {
        delete("id", invitation.id());
    }

    void deleteExpired(Instant end) {
        delete("expiresAt <= ?1", end);
    }
}

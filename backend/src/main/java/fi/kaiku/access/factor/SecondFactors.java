package fi.kaiku.access.factor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SecondFactors implements PanacheRepositoryBase<SecondFactor, UUID> {

    Optional<SecondFactor> confirmed(UUID accountId) {
        return findByIdOptional(accountId).filter(factor -> factor.confirmedAt().isPresent());
    }

    Set<UUID> confirmedAmong(Collection<UUID> accountIds) {
        return list("accountId in ?1 and confirmedAt is not null", accountIds).stream()
                .map(SecondFactor::accountId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Of two who come with one code at once, one is told false.
    boolean moveOn(UUID accountId, long step) {
        return update("lastStep = ?2 where accountId = ?1 and lastStep < ?2", accountId, step) == 1;
    }
}

package fi.kaiku.collector;

import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.SpokenCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Devices implements PanacheRepositoryBase<Device, UUID> {

    Optional<Device> unrevoked(UUID id) {
        return find("id = ?1 and revokedAt is null", id).singleResultOptional();
    }

    Optional<Device> byToken(SecretToken token) {
        return find("tokenHash", (Object) token.hash()).singleResultOptional();
    }

    /// As [#byToken], locked: what a device tells at the same time is taken down one after the other.
    Optional<Device> speaking(SecretToken token) {
        return find("tokenHash", (Object) token.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /// Locked, so that of two tablets with the same code one comes too late.
    Optional<Device> invited(SpokenCode code, Instant now) {
        return find("enrolmentHash = ?1 and enrolmentExpiresAt > ?2", code.hash(), now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /// Enrolled devices that were not heard since, and of which this was not told yet. Locked; those that
    /// somebody else looks after are left out.
    List<Device> unheardSince(Instant moment) {
        return find("""
                from Device d where d.revokedAt is null and d.enrolledAt < ?1
                and not exists (select 1 from DeviceHealth h where h.deviceId = d.id and h.seenAt >= ?1)
                and not exists (select 1 from SilentDevice s where s.deviceId = d.id) order by d.id""", moment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .list();
    }

    /// @param organisations only devices of these, or of all when null
    List<Device> page(@Nullable Collection<UUID> organisations, @Nullable UUID museumId, PageRequest request) {
        StringBuilder query = new StringBuilder("id > :after and revokedAt is null");
        Parameters parameters = Parameters.with("after", request.after());
        if (organisations != null) {
            query.append(" and organisationId in :organisations");
            parameters.and("organisations", organisations);
        }
        if (museumId != null) {
            query.append(" and museumId = :museum");
            parameters.and("museum", museumId);
        }
        return find(query + " order by id", parameters)
                .range(0, request.fetchSize() - 1)
                .list();
    }
}

package fi.kaiku.improvement.workshop;

import fi.kaiku.platform.SecretToken;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Participants implements PanacheRepositoryBase<Participant, UUID> {

    record Joined(UUID workshopId, long count) {}

    record RoleCount(ParticipantRole role, long count) {}

    /// @param closedAfter of a workshop that was closed before, nobody is known any more
    Optional<Participant> byToken(SecretToken token, Instant closedAfter) {
        return find("""
                from Participant p where p.tokenHash = ?1 and not exists (
                    select 1 from Workshop w where w.organisationId = p.organisationId and w.id = p.workshopId
                    and w.closedAt < ?2)""", token.hash(), closedAfter).singleResultOptional();
    }

    long joined(WorkshopKey workshop) {
        return count("organisationId = ?1 and workshopId = ?2", workshop.organisationId(), workshop.id());
    }

    /// How many joined each; none for those that nobody joined.
    Map<UUID, Long> joined(Collection<UUID> workshops) {
        List<Joined> counts = find(
                        "select p.workshopId, count(p) from Participant p where p.workshopId in ?1 group by p.workshopId",
                        workshops)
                .project(Joined.class)
                .list();
        return counts.stream().collect(Collectors.toMap(Joined::workshopId, Joined::count));
    }

    Map<ParticipantRole, Long> roles(WorkshopKey workshop) {
        List<RoleCount> counts = find(
                        "select p.role, count(p) from Participant p where p.organisationId = ?1 and p.workshopId = ?2 group by p.role",
                        workshop.organisationId(),
                        workshop.id())
                .project(RoleCount.class)
                .list();
        return counts.stream()
                .collect(Collectors.toMap(
                        RoleCount::role, RoleCount::count, Long::sum, () -> new EnumMap<>(ParticipantRole.class)));
    }

    /// In workshops that were closed before.
    int forgetTokens(Instant closedBefore) {
        return update("""
                update Participant p set p.tokenHash = null where p.tokenHash is not null and exists (
                    select 1 from Workshop w where w.organisationId = p.organisationId and w.id = p.workshopId
                    and w.closedAt < ?1)""", closedBefore);
    }
}

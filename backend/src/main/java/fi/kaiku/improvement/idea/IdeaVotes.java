package fi.kaiku.improvement.idea;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class IdeaVotes implements PanacheRepositoryBase<IdeaVote, IdeaVote.Key> {

    /// @param shown  to how many visits that voted
    /// @param chosen by how many of them
    record Count(UUID ideaId, long shown, long chosen) {}

    /// What is there already stays as it is, so that two that arrive together are one.
    void add(UUID organisationId, UUID voteId, UUID ideaId, boolean chosen) {
        getEntityManager()
                .createQuery("insert into IdeaVote (organisationId, voteId, ideaId, chosen)"
                        + " values (:organisation, :vote, :idea, :chosen) on conflict do nothing")
                .setParameter("organisation", organisationId)
                .setParameter("vote", voteId)
                .setParameter("idea", ideaId)
                .setParameter("chosen", chosen)
                .executeUpdate();
    }

    /// Idea to whether it was chosen.
    Map<UUID, Boolean> of(UUID organisationId, UUID voteId) {
        return list("organisationId = ?1 and voteId = ?2", organisationId, voteId).stream()
                .collect(Collectors.toMap(IdeaVote::ideaId, IdeaVote::isChosen));
    }

    Map<UUID, Count> counts(Collection<UUID> ideas) {
        List<Count> counts = find(
                        "select ideaId, count(*), sum(case when chosen then 1 else 0 end) from IdeaVote"
                                + " where ideaId in ?1 group by ideaId",
                        ideas)
                .project(Count.class)
                .list();
        return counts.stream().collect(Collectors.toMap(Count::ideaId, count -> count));
    }
}

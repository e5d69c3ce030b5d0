package fi.kaiku.improvement.idea;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Ideas implements PanacheRepositoryBase<Idea, UUID> {

    /// Which of them; a null member asks for nothing.
    ///
    /// @param organisations null for all
    record Wish(
            @Nullable Collection<UUID> organisations,
            @Nullable UUID museum,
            @Nullable IdeaSource source,
            @Nullable IdeaState state) {}

    List<Idea> of(Wish wish, PageRequest page) {
        StringBuilder query = new StringBuilder("id > :after");
        Parameters parameters = Parameters.with("after", page.after());
        if (wish.organisations() != null) {
            query.append(" and organisationId in :organisations");
            parameters.and("organisations", wish.organisations());
        }
        if (wish.museum() != null) {
            query.append(" and museumId = :museum");
            parameters.and("museum", wish.museum());
        }
        if (wish.source() != null) {
            query.append(" and source = :source");
            parameters.and("source", wish.source());
        }
        if (wish.state() != null) {
            query.append(
                    switch (wish.state()) {
                        case OPEN -> " and mergedInto is null and not setAside";
                        case MERGED -> " and mergedInto is not null";
                        case SET_ASIDE -> " and mergedInto is null and setAside";
                    });
        }
        return find(query.append(" order by id").toString(), parameters)
                .page(0, page.fetchSize())
                .list();
    }

    /// Oldest first.
    List<Idea> among(UUID organisationId, Collection<UUID> ids) {
        return list("organisationId = ?1 and id in ?2 order by id", organisationId, ids);
    }

    /// Those that were merged into these, oldest first.
    List<Idea> mergedInto(Collection<UUID> ideas) {
        return list("mergedInto in ?1 order by id", ideas);
    }

    /// On the ballot of a museum, oldest first.
    List<Idea> onBallot(UUID museumId, int most) {
        return find("museumId = ?1 and onBallot order by id", museumId)
                .page(0, most)
                .list();
    }

    /// Of these, how many visitors of a museum may ever have been shown.
    long shownAt(UUID museumId, Collection<UUID> ideas) {
        return count("museumId = ?1 and ballotText is not null and id in ?2", museumId, ideas);
    }

    /// Of these comments, those of which ideas were made.
    Set<UUID> knownComments(UUID organisationId, Collection<UUID> comments) {
        return Set.copyOf(find(
                        "select commentId from Idea where organisationId = ?1 and commentId in ?2",
                        organisationId,
                        comments)
                .project(UUID.class)
                .list());
    }

    boolean exists(UUID organisationId, UUID id) {
        return count("organisationId = ?1 and id = ?2", organisationId, id) > 0;
    }
}

package fi.kaiku.improvement.idea;

import fi.kaiku.insight.comment.IdeasPublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/// Makes an idea of what a visitor said, once a moderator has let it through; in the moderator's transaction.
@ApplicationScoped
class TakeIdeas {

    private final Ideas ideas;
    private final Clock clock;

    TakeIdeas(Ideas ideas, Clock clock) {
        this.ideas = ideas;
        this.clock = clock;
    }

    void take(@Observes IdeasPublished event) {
        Set<UUID> known = ideas.knownComments(
                event.organisationId(),
                event.ideas().stream().map(IdeasPublished.Voiced::commentId).toList());
        event.ideas().stream()
                .filter(voiced -> !known.contains(voiced.commentId()))
                .forEach(voiced -> ideas.persist(new Idea(event.organisationId(), voiced, clock.instant())));
    }
}

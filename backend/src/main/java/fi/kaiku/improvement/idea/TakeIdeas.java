package fi.kaiku.improvement.idea;

import fi.kaiku.insight.comment.IdeasPublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

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
        event.ideas().stream()
                .filter(voiced -> !ideas.isKnown(event.organisationId(), voiced.commentId()))
                .forEach(voiced -> ideas.persist(new Idea(event.organisationId(), voiced, clock.instant())));
    }
}

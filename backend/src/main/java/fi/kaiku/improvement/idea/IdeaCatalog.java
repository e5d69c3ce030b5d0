package fi.kaiku.improvement.idea;

import fi.kaiku.platform.LocalizedText;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ideas for what is made of them. Asks nobody's permission: the caller has.
@Singleton
@Transactional
public class IdeaCatalog {

    private final Ideas ideas;
    private final IdeaVotes votes;
    private final ShowIdeas showing;

    IdeaCatalog(Ideas ideas, IdeaVotes votes, ShowIdeas showing) {
        this.ideas = ideas;
        this.votes = votes;
        this.showing = showing;
    }

    /// An idea in its author's words.
    public record Words(UUID id, String text, String language) {}

    public boolean exists(UUID organisationId, UUID ideaId) {
        return ideas.exists(organisationId, ideaId);
    }

    /// Empty where there is no such idea, and where a visitor's words are no longer published.
    public Optional<Words> words(UUID organisationId, UUID ideaId) {
        return words(organisationId, List.of(ideaId)).stream().findFirst();
    }

    /// Oldest first, without those that [#words(UUID, UUID)] has not.
    public List<Words> words(UUID organisationId, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : showing.words(ideas.among(organisationId, ids));
    }

    /// Enters an idea of an earlier day; for the demonstration.
    ///
    /// @param ballot what visitors read; null where they are not asked
    public UUID enter(NewIdea plan, LocalDate day, @Nullable LocalizedText ballot) {
        Idea idea = new Idea(
                plan.organisationId(),
                Objects.requireNonNullElse(plan.source(), IdeaSource.STAFF),
                plan.content(),
                day.atStartOfDay(ZoneOffset.UTC).toInstant());
        if (ballot != null) {
            idea.putToVote(ballot, true);
        }
        ideas.persistAndFlush(idea);
        return idea.id();
    }

    public void merge(UUID idea, UUID into) {
        ideas.findById(idea).merge(into);
    }

    /// Votes of visits that were all shown these; for the demonstration.
    public void enterVotes(UUID organisationId, List<UUID> shown, List<UUID> chosen) {
        chosen.forEach(one -> {
            UUID vote = UUID.randomUUID();
            shown.forEach(idea -> votes.add(organisationId, vote, idea, idea.equals(one)));
        });
    }
}

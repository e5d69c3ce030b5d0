package fi.kaiku.improvement.idea;

import fi.kaiku.insight.Figures;
import fi.kaiku.insight.comment.CommentCatalog;
import fi.kaiku.insight.statistics.Share;
import fi.kaiku.platform.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts beside ideas the words of visitors, what was merged into them, and how they were voted on.
@ApplicationScoped
class ShowIdeas {

    private static final IdeaVotes.Count NONE = new IdeaVotes.Count(new UUID(0, 0), 0, 0);

    private final Ideas ideas;
    private final IdeaVotes votes;
    private final CommentCatalog comments;

    ShowIdeas(Ideas ideas, IdeaVotes votes, CommentCatalog comments) {
        this.ideas = ideas;
        this.votes = votes;
        this.comments = comments;
    }

    IdeaView show(Idea idea) {
        return show(List.of(idea)).getFirst();
    }

    List<IdeaView> show(List<Idea> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = wanted.stream().map(Idea::id).toList();
        Map<UUID, List<Idea>> merged = ideas.mergedInto(ids).stream()
                .collect(Collectors.groupingBy(idea -> Objects.requireNonNull(idea.mergedInto())));
        Map<UUID, String> said = comments.published(
                wanted.stream().map(Idea::organisationId).distinct().toList(),
                Stream.concat(wanted.stream(), merged.values().stream().flatMap(List::stream))
                        .map(Idea::commentId)
                        .filter(Objects::nonNull)
                        .toList());
        Map<UUID, IdeaVotes.Count> counts = votes.counts(ids);
        return wanted.stream()
                .map(idea -> view(
                        idea, said, merged.getOrDefault(idea.id(), List.of()), counts.getOrDefault(idea.id(), NONE)))
                .toList();
    }

    /// In their authors' words, as far as these may be read now; nothing else is looked up.
    List<IdeaCatalog.Words> words(List<Idea> wanted) {
        Map<UUID, String> said = comments.published(
                wanted.stream().map(Idea::organisationId).distinct().toList(),
                wanted.stream().map(Idea::commentId).filter(Objects::nonNull).toList());
        return wanted.stream()
                .flatMap(idea -> Stream.ofNullable(words(idea, said))
                        .map(text -> new IdeaCatalog.Words(
                                idea.id(), text, idea.content().language())))
                .toList();
    }

    private static IdeaView view(Idea idea, Map<UUID, String> said, List<Idea> merged, IdeaVotes.Count count) {
        IdeaContent content = idea.content();
        return new IdeaView(
                idea.id(),
                idea.organisationId(),
                idea.source(),
                words(idea, said),
                content.language(),
                content.museumId(),
                content.servicePointId(),
                content.findingId(),
                idea.state(),
                idea.mergedInto(),
                merged.stream()
                        .map(one -> new IdeaView.Voice(
                                one.id(),
                                one.source(),
                                words(one, said),
                                one.content().language()))
                        .toList(),
                ballot(idea, count),
                idea.createdAt(),
                idea.revision());
    }

    private static @Nullable String words(Idea idea, Map<UUID, String> said) {
        return idea.commentId() == null ? idea.content().text() : said.get(idea.commentId());
    }

    private static IdeaView.@Nullable Ballot ballot(Idea idea, IdeaVotes.Count count) {
        LocalizedText text = idea.ballotText();
        return text == null
                ? null
                : new IdeaView.Ballot(text, idea.isOnBallot(), count.shown(), count.chosen(), share(count));
    }

    private static Figures.@Nullable Proportion share(IdeaVotes.Count count) {
        return count.shown() == 0 ? null : Figures.Proportion.of(Share.of(count.chosen(), count.shown()));
    }
}

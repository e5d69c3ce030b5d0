package fi.kaiku.insight.comment;

import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Museum;
import fi.kaiku.insight.filter.Selection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which comments to read, as far as the caller may.
///
/// @param questions keys; none lets all through
/// @param query     as it was typed; null finds all
/// @param states    none lets all through
/// @param tags      ids; null lets all through
/// @param rights    what the caller may read of them
record CommentSelection(
        Selection selection,
        List<String> questions,
        @Nullable String query,
        List<CommentState> states,
        @Nullable List<UUID> tags,
        Rights rights) {

    private static final List<String> DICTIONARIES = List.of("finnish", "swedish", "english", "simple");

    /// @param own       museums whose results the caller may read; of others only what is published
    /// @param moderated museums whose hidden comments the caller may read
    /// @param sensitive keys of questions marked as sensitive
    /// @param trusted   museums where the caller may read answers to sensitive questions one by one
    record Rights(Set<UUID> own, List<UUID> moderated, List<String> sensitive, List<UUID> trusted) {}

    CommentSelection in(List<CommentState> others) {
        return new CommentSelection(selection, questions, query, others, tags, rights);
    }

    CommentSelection tagged(@Nullable List<UUID> others) {
        return new CommentSelection(selection, questions, query, states, others, rights);
    }

    CommentSelection to(List<String> others) {
        return new CommentSelection(selection, others, query, states, tags, rights);
    }

    /// Without what other organisations share: their tags are theirs.
    CommentSelection ownOnly() {
        List<Museum> own = selection.museums().stream()
                .filter(museum -> rights.own().contains(museum.id()))
                .toList();
        Selection mine = new Selection(selection.surveyId(), own, selection.filter());
        return new CommentSelection(mine, questions, query, states, tags, rights);
    }

    /// On `v_comments`.
    Conditions conditions() {
        Conditions conditions = Conditions.onSubmissions(selection)
                .andChosen("question = any (?)", "text", questions)
                .andChosen(
                        "state = any (?)",
                        "text",
                        states.stream().map(CommentState::code).toList());
        if (tags != null) {
            conditions.andAny("tags && ?", "uuid", tags);
        }
        conditions
                .andEither(List.of(
                        new Conditions().and("state <> ?", CommentState.HIDDEN.code()),
                        new Conditions().andAny("museum_id = any (?)", "uuid", rights.moderated())))
                .andEither(List.of(
                        new Conditions().and("state = ?", CommentState.PUBLISHED.code()),
                        new Conditions().andAny("museum_id = any (?)", "uuid", rights.own())));
        if (!rights.sensitive().isEmpty()) {
            conditions.andEither(List.of(
                    new Conditions().andAny("question <> all (?)", "text", rights.sensitive()),
                    new Conditions().andAny("museum_id = any (?)", "uuid", rights.trusted())));
        }
        if (query != null) {
            conditions.andEither(DICTIONARIES.stream()
                    .map(dictionary -> new Conditions()
                            .and(
                                    "dictionary = '%1$s' and search @@ comment_query('%1$s', ?)".formatted(dictionary),
                                    query))
                    .toList());
        }
        return conditions;
    }
}

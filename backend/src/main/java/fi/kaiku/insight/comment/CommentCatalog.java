package fi.kaiku.insight.comment;

import fi.kaiku.insight.filter.Filter;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Comments for other rooms: redacted, and only those that the caller of the request may read.
@ApplicationScoped
public class CommentCatalog {

    private final CommentQueue queue;
    private final SelectComments select;
    private final Comments comments;
    private final SortComments sorting;

    CommentCatalog(CommentQueue queue, SelectComments select, Comments comments, SortComments sorting) {
        this.queue = queue;
        this.select = select;
        this.comments = comments;
        this.sorting = sorting;
    }

    /// Takes one comment after the other.
    public interface Reader {

        /// @param rows of each organisation that has any, how many are to come: exactly these
        void begin(Map<UUID, Long> rows) throws IOException;

        void take(Comment comment) throws IOException;
    }

    /// Which comments, as understood.
    ///
    /// @param tags ids
    public record Which(
            Filter filter,
            List<String> questions,
            @Nullable String query,
            List<CommentState> states,
            @Nullable List<UUID> tags) {}

    /// A list of comments that is yet to be read, whose parameters were understood.
    public final class Stream {

        private final CommentSelection selection;

        private Stream(CommentSelection selection) {
            this.selection = selection;
        }

        public UUID surveyId() {
            return selection.selection().surveyId();
        }

        public Which which() {
            return new Which(
                    selection.selection().filter(),
                    selection.questions(),
                    selection.query(),
                    selection.states(),
                    selection.tags());
        }

        /// Hands on every comment, the newest first; some hundred are in memory at a time.
        public void read(Reader reader) throws IOException {
            comments.stream(selection, reader);
        }
    }

    /// @param query all parameters as they came
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 422 or 403 as the list itself would answer
    public Stream stream(
            UUID surveyId, CommentParameters parameters, FilterParameters filter, Map<String, List<String>> query) {
        Questionnaire survey = select.readable(surveyId);
        Written written = new Written();
        written.refuseAllBut(CommentParameters.NAMES, query);
        CommentSelection selection = select.select(survey, parameters, filter, written);
        written.requireUnderstood();
        select.requireNoMoreThanRecords(selection);
        queue.catchUp();
        return new Stream(selection);
    }

    /// The words of those that are published. Asks nobody's permission: the caller has.
    ///
    public Map<UUID, String> published(Collection<UUID> organisations, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : comments.published(organisations, ids);
    }

    /// Sorts all comments without anybody's eye or permission, as only made-up ones may be.
    ///
    /// @param tags      names, each with a regular expression of the words that it is about
    /// @param questions keys of those whose comments may be published
    /// @param until     what is younger waits for a moderator
    public void sort(SortedMap<String, String> tags, List<String> questions, LocalDate until) {
        sorting.sort(tags, questions, until);
    }
}

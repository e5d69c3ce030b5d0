package fi.kaiku.insight.comment;

import fi.kaiku.insight.comment.Comments.Placed;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Questionnaire;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Comments on a survey, page by page.
@ApplicationScoped
class ReadComments {

    private final CommentQueue queue;
    private final SelectComments select;
    private final Comments comments;

    ReadComments(CommentQueue queue, SelectComments select, Comments comments) {
        this.queue = queue;
        this.select = select;
        this.comments = comments;
    }

    /// @param query all parameters as they came
    Page<Comment> read(
            UUID surveyId,
            CommentParameters parameters,
            FilterParameters filter,
            PageRequest page,
            Map<String, List<String>> query) {
        Questionnaire survey = select.readable(surveyId);
        Written written = new Written();
        written.refuseAllBut(CommentParameters.PAGED_NAMES, query);
        CommentSelection selection = select.select(survey, parameters, filter, written);
        written.requireUnderstood();
        select.requireNoMoreThanRecords(selection);
        queue.catchUp();
        List<Placed> found = comments.after(CommentCursor.of(page), page.fetchSize(), selection);
        return CommentCursor.page(page, found, Placed::place).map(Placed::comment);
    }
}

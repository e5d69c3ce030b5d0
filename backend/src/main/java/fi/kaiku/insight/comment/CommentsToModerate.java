package fi.kaiku.insight.comment;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/// Finds one comment for a moderator.
@ApplicationScoped
class CommentsToModerate {

    private final SelectComments select;
    private final Comments comments;
    private final Caller caller;

    CommentsToModerate(SelectComments select, Comments comments, Caller caller) {
        this.select = select;
        this.comments = comments;
        this.caller = caller;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without the survey or the comment, 403 for a
    /// reader who is no moderator
    Comments.Key require(UUID surveyId, UUID commentId) {
        CommentSelection all = select.all(select.readable(surveyId));
        caller.requireSomewhere(Permission.COMMENTS_MODERATE);
        Comments.Key key =
                comments.keys(all, Set.of(commentId)).stream().findFirst().orElseThrow(Problems::notFound);
        if (!caller.may(Permission.COMMENTS_MODERATE, key.organisationId())) {
            throw Problems.forbidden(Permission.COMMENTS_MODERATE.name());
        }
        return key;
    }
}

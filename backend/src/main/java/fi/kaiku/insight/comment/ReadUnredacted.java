package fi.kaiku.insight.comment;

import fi.kaiku.platform.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// A comment as it was given, for a moderator.
@ApplicationScoped
class ReadUnredacted {

    private final CommentsToModerate moderated;
    private final Comments comments;

    ReadUnredacted(CommentsToModerate moderated, Comments comments) {
        this.moderated = moderated;
        this.comments = comments;
    }

    String read(UUID surveyId, UUID commentId) {
        Comments.Key key = moderated.require(surveyId, commentId);
        return comments.unredacted(key).orElseThrow(Problems::notFound);
    }
}

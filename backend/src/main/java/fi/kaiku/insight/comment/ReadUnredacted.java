package fi.kaiku.insight.comment;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Problems;
import fi.kaiku.platform.RecordsRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.UUID;

/// A comment as it was given, for a moderator, and says so before it is read.
@ApplicationScoped
class ReadUnredacted {

    private final CommentsToModerate moderated;
    private final Comments comments;
    private final Caller caller;
    private final Event<RecordsRead> told;

    ReadUnredacted(CommentsToModerate moderated, Comments comments, Caller caller, Event<RecordsRead> told) {
        this.moderated = moderated;
        this.comments = comments;
        this.caller = caller;
        this.told = told;
    }

    String read(UUID surveyId, UUID commentId) {
        Comments.Key key = moderated.require(surveyId, commentId);
        told.fire(new RecordsRead(
                caller.actor(),
                RecordsRead.What.UNREDACTED_COMMENT,
                Map.of(key.organisationId(), 1L),
                surveyId,
                Map.of("comment", commentId),
                "json"));
        return comments.unredacted(key).orElseThrow(Problems::notFound);
    }
}

package fi.kaiku.insight.comment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Deed;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.StoreProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Writes what the museum answers to a comment, for everybody who may read the comment; the visitor left no
/// address.
@ApplicationScoped
class AnswerComment {

    private static final String ANSWER = """
            update comments set answer = ?::jsonb, answered_at = ?::timestamptz, answered_by = ?::uuid
            where organisation_id = ? and id = ?""";

    private final CommentsToModerate comments;
    private final DataSource database;
    private final ObjectMapper json;
    private final Caller caller;
    private final Event<Deed> told;
    private final Clock clock;

    AnswerComment(
            CommentsToModerate comments,
            DataSource database,
            ObjectMapper json,
            Caller caller,
            Event<Deed> told,
            Clock clock) {
        this.comments = comments;
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.told = told;
        this.clock = clock;
    }

    /// @param text null takes the answer away
    @Transactional
    void answer(UUID surveyId, UUID commentId, @Nullable LocalizedText text) {
        Comments.Key key = comments.require(surveyId, commentId);
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(ANSWER)) {
            update.setString(1, text == null ? null : json.writeValueAsString(text));
            update.setObject(2, text == null ? null : clock.instant().atOffset(ZoneOffset.UTC));
            update.setObject(3, text == null ? null : caller.accountId());
            update.setObject(4, key.organisationId());
            update.setObject(5, key.id());
            update.executeUpdate();
            String action = text == null ? "comment.answer-withdrawn" : "comment.answered";
            told.fire(new Deed(key.organisationId(), action, key.id(), Map.of()));
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

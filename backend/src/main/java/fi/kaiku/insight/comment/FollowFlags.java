package fi.kaiku.insight.comment;

import fi.kaiku.platform.StoreProblems;
import fi.kaiku.submission.SubmissionFlagged;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Comments are flagged as their submission is: whoever may read a comment that is shared may not read the submission.
@Singleton
class FollowFlags {

    private static final String FOLLOW =
            "update comments set flagged = ? where organisation_id = ? and submission_id = ?";

    private final DataSource database;

    FollowFlags(DataSource database) {
        this.database = database;
    }

    void follow(@Observes SubmissionFlagged event) {
        try (Connection connection = database.getConnection();
                PreparedStatement follow = connection.prepareStatement(FOLLOW)) {
            follow.setBoolean(1, event.flagged());
            follow.setObject(2, event.organisationId());
            follow.setObject(3, event.id());
            follow.executeUpdate();
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }
}

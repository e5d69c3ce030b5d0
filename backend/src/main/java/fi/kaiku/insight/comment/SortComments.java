package fi.kaiku.insight.comment;

import fi.kaiku.platform.StoreProblems;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import javax.sql.DataSource;

/// Sorts comments without anybody's eye, as only made-up ones may be: for the demonstration. Asks nobody's permission.
@Singleton
class SortComments {

    private static final String OWNERS = "select distinct organisation_id from comments order by organisation_id";

    /// What has been moderated stays. Which are hidden or published depends on the submission, not on chance.
    private static final String SORT = """
            update comments c set
                tags = (
                    select coalesce(array_agg(tag.id order by tag.id), '{}')
                    from comment_tags tag join unnest(?::text[], ?::text[]) as about (name, words) on about.name = tag.name
                    where tag.organisation_id = c.organisation_id and c.words ~* about.words),
                state = case
                    when c.day > ? or c.question <> all (?) then 'new'
                    when abs(hashtext(c.submission_id::text)) % 20 = 0 then 'hidden'
                    when abs(hashtext(c.submission_id::text)) % 4 = 1 then 'new'
                    else 'published' end
            where c.organisation_id = ? and c.moderated_at is null""";

    private final DataSource database;
    private final CommentQueue queue;
    private final Tagging tagging;

    SortComments(DataSource database, CommentQueue queue, Tagging tagging) {
        this.database = database;
        this.queue = queue;
        this.tagging = tagging;
    }

    /// @param tags      names, each with a regular expression of the words that it is about
    /// @param questions keys of those whose comments may be published
    /// @param until     what is younger waits for a moderator
    @Transactional
    void sort(SortedMap<String, String> tags, List<String> questions, LocalDate until) {
        queue.empty();
        try (Connection connection = database.getConnection()) {
            for (UUID owner : owners(connection)) {
                tagging.entered(connection, owner, tags.keySet());
                try (PreparedStatement sort = connection.prepareStatement(SORT)) {
                    sort.setArray(
                            1, connection.createArrayOf("text", tags.keySet().toArray()));
                    sort.setArray(
                            2, connection.createArrayOf("text", tags.values().toArray()));
                    sort.setObject(3, until);
                    sort.setArray(4, connection.createArrayOf("text", questions.toArray()));
                    sort.setObject(5, owner);
                    sort.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    private static List<UUID> owners(Connection connection) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(OWNERS);
                ResultSet rows = read.executeQuery()) {
            List<UUID> owners = new ArrayList<>();
            while (rows.next()) {
                owners.add(rows.getObject(1, UUID.class));
            }
            return owners;
        }
    }
}

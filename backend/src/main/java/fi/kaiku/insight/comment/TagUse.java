package fi.kaiku.insight.comment;

import fi.kaiku.platform.StoreProblems;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Which comments have a tag, in the caller's transaction.
@ApplicationScoped
class TagUse {

    private static final String USED = """
            select tag, count(*) from comments cross join unnest(tags) as tag
            where organisation_id = any (?) and tags && ? group by 1""";

    private static final String REPLACE = """
            update comments set tags = (
                select coalesce(array_agg(distinct tag order by tag), '{}')
                from unnest(array_replace(tags, ?, ?)) as tag where tag is not null)
            where organisation_id = ? and tags @> array[?]::uuid[]""";

    private final DataSource database;

    TagUse(DataSource database) {
        this.database = database;
    }

    /// How many comments each tag is on; tags on none are left out.
    Map<UUID, Long> of(Collection<CommentTag> tags) {
        try (Connection connection = database.getConnection();
                PreparedStatement used = connection.prepareStatement(USED)) {
            used.setArray(1, connection.createArrayOf("uuid", organisations(tags)));
            used.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", tags.stream().map(CommentTag::id).toArray()));
            Map<UUID, Long> uses = new HashMap<>();
            try (ResultSet rows = used.executeQuery()) {
                while (rows.next()) {
                    uses.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
            return uses;
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    /// Comments with one tag get the other instead, or none.
    void replace(CommentTag tag, @Nullable CommentTag other) {
        try (Connection connection = database.getConnection();
                PreparedStatement replace = connection.prepareStatement(REPLACE)) {
            replace.setObject(1, tag.id());
            replace.setObject(2, other == null ? null : other.id(), Types.OTHER);
            replace.setObject(3, tag.organisationId());
            replace.setObject(4, tag.id());
            replace.executeUpdate();
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    private static Object[] organisations(Collection<CommentTag> tags) {
        return tags.stream().map(CommentTag::organisationId).distinct().toArray();
    }
}

package fi.kaiku.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// What stands in the way while rows come table by table: foreign keys, which are taken off and put on again, so that
/// PostgreSQL checks them over all rows; and row-level security, under which an owner may not copy.
final class Hindrances {

    private static final String KEYS = """
            select format('alter table %I drop constraint %I', c.relname, k.conname),
                format('alter table %I add constraint %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
            from pg_constraint k join pg_class c on c.oid = k.conrelid
            where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.conparentid = 0
            union all
            select format('alter table %I no force row level security', relname),
                format('alter table %I force row level security', relname)
            from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity""";

    private final List<String> again;

    private Hindrances(List<String> again) {
        this.again = again;
    }

    /// In the transaction of the connection.
    static Hindrances takenOff(Connection connection) throws SQLException {
        List<String> off = new ArrayList<>();
        List<String> again = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(KEYS)) {
            while (rows.next()) {
                off.add(rows.getString(1));
                again.add(rows.getString(2));
            }
        }
        execute(connection, off);
        return new Hindrances(again);
    }

    /// @throws SQLException where a row refers to none
    void putOn(Connection connection) throws SQLException {
        execute(connection, again);
    }

    private static void execute(Connection connection, List<String> commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}

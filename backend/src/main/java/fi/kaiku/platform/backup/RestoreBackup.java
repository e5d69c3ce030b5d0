package fi.kaiku.platform.backup;

import fi.kaiku.platform.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Fills an empty database from a backup: makes the tables as they were, brings the rows, counts and sums them anew,
/// and only then brings them up to this Kaiku.
final class RestoreBackup {

    private final Installation installation;
    private final BackupFile backup;

    RestoreBackup(Installation installation, BackupFile backup) {
        this.installation = installation;
        this.backup = backup;
    }

    /// @return whether there is a table of ours, or anybody's
    static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'")) {
            row.next();
            return row.getLong(1) == 0;
        }
    }

    /// @throws StartRefused where the backup is of a later Kaiku
    static void requireKnown(Manifest manifest) {
        if (RestoreBackup.class.getResource("/db/migration/" + manifest.schemaScript()) == null) {
            throw new StartRefused("the backup is of a later Kaiku (schema %s); restore it with that one"
                    .formatted(manifest.schemaVersion()));
        }
    }

    /// @param erased what must not come back
    /// @throws StartRefused where what arrived is not what it holds
    void run(Erased erased) throws SQLException, IOException {
        Manifest manifest = backup.manifest();
        migrate(manifest.schemaVersion());
        try (Connection connection = installation.connect()) {
            Tables.settle(connection);
            connection.setAutoCommit(false);
            fill(connection, manifest);
            compare(connection, manifest);
            connection.commit();
        }
        migrate(null);
        try (Connection connection = installation.connect();
                Statement statement = connection.createStatement()) {
            Tables.settle(connection);
            connection.setAutoCommit(false);
            erased.addTo(connection);
            statement.execute("call rebase_events()");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("analyze");
        }
    }

    /// @param version up to where; null for all there is
    private void migrate(@Nullable String version) {
        try {
            Flyway flyway = Flyway.configure()
                    .dataSource(
                            installation.url(),
                            installation.owner().user(),
                            installation.owner().password())
                    .initSql("set kaiku.organisations to '*'")
                    .target(version == null ? MigrationVersion.LATEST : MigrationVersion.fromVersion(version))
                    .load();
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StartRefused("the tables could not be made: " + e.getMessage(), e);
        }
    }

    private void fill(Connection connection, Manifest manifest) throws SQLException, IOException {
        Hindrances hindrances = Hindrances.takenOff(connection);
        List<String> names = new ArrayList<>();
        for (Tables.Named table : Tables.of(connection)) {
            names.add(Tables.quoted(table.name()));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate " + String.join(", ", names));
        }
        for (Manifest.Table table : manifest.tables()) {
            String sql =
                    "copy %s (%s) from stdin".formatted(Tables.quoted(table.name()), Tables.columns(table.columns()));
            try (InputStream rows = backup.rows(table)) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, rows);
            }
        }
        for (Manifest.Sequence sequence : manifest.sequences()) {
            Tables.setSequence(connection, sequence);
        }
        hindrances.putOn(connection);
    }

    /// As the database gives them back, table by table.
    private static void compare(Connection connection, Manifest manifest) throws SQLException, IOException {
        Map<String, Manifest.Table> expected =
                manifest.tables().stream().collect(Collectors.toMap(Manifest.Table::name, Function.identity()));
        for (Tables.Named table : Tables.of(connection)) {
            Manifest.Table found = Tables.copyOut(connection, table, OutputStream.nullOutputStream());
            if (!found.equals(expected.get(table.name()))) {
                throw new StartRefused(
                        "the table %s did not arrive as it was; nothing was restored".formatted(table.name()));
            }
        }
    }
}

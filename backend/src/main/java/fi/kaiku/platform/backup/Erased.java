package fi.kaiku.platform.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/// What was erased or let go after a backup was taken must not come back with it. The application, when it starts,
/// takes
/// away what stands among the erased.
record Erased(List<Part> parts) {

    private static final List<String> TABLES = List.of("erased_submissions", "record_horizons");

    /// @param columns of these rows
    private record Part(String table, List<String> columns, byte[] rows) {}

    static Erased together(List<Erased> all) {
        return new Erased(all.stream().flatMap(one -> one.parts().stream()).toList());
    }

    /// As a later backup knows it.
    static Erased of(BackupFile backup) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Manifest.Table table : backup.manifest().tables()) {
            if (TABLES.contains(table.name())) {
                try (InputStream rows = backup.rows(table)) {
                    parts.add(new Part(table.name(), table.columns(), rows.readAllBytes()));
                }
            }
        }
        return new Erased(parts);
    }

    /// As the database knows it that is about to be replaced.
    static Erased of(Connection connection) throws SQLException, IOException {
        List<Part> parts = new ArrayList<>();
        for (Tables.Named table : Tables.of(connection)) {
            if (TABLES.contains(table.name())) {
                ByteArrayOutputStream rows = new ByteArrayOutputStream();
                Tables.copyOut(connection, table, rows);
                parts.add(new Part(table.name(), table.columns(), rows.toByteArray()));
            }
        }
        return new Erased(parts);
    }

    /// Beside what the database knows already; a horizon moves forward only.
    void addTo(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            for (Part part : parts) {
                statement.execute("create temporary table told (like %s) on commit drop".formatted(part.table()));
                String columns = Tables.columns(part.columns());
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy told (%s) from stdin".formatted(columns), new ByteArrayInputStream(part.rows()));
                statement.execute(part.table().equals("record_horizons") ? """
                        insert into record_horizons select * from told
                        on conflict (organisation_id) do update set day = greatest(record_horizons.day, excluded.day)""" : """
                        insert into erased_submissions select * from told on conflict do nothing""");
                statement.execute("drop table told");
            }
        }
    }
}

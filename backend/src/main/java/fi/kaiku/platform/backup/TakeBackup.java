package fi.kaiku.platform.backup;

import fi.kaiku.platform.StartRefused;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes what one snapshot of the database shows into a file, while the installation goes on, and reads the file again
/// before it gets its name. The file holds everything, secrets included: only its owner may read it.
final class TakeBackup {

    private static final String ABOUT = """
            select version, regexp_replace(script, '.*/', ''), current_setting('server_version'), to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
            from flyway_schema_history where success and version is not null
            order by installed_rank desc limit 1""";

    private TakeBackup() {}

    /// @throws StartRefused when the file is there already or cannot be written, or is not what was read
    static Manifest into(Connection connection, Path file) throws SQLException {
        if (Files.exists(file)) {
            throw new StartRefused("%s is there already; name another file".formatted(file));
        }
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Manifest manifest = write(connection, draft);
            try (BackupFile written = BackupFile.open(draft)) {
                written.verify();
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (IOException e) {
            throw new StartRefused("%s cannot be written: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static Manifest write(Connection connection, Path draft) throws SQLException, IOException {
        Tables.settle(connection);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement();
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
            statement.execute("set transaction isolation level repeatable read, read only");
            zip.setLevel(Deflater.BEST_SPEED);
            Manifest manifest = copy(connection, statement, zip);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(manifest.json());
            zip.closeEntry();
            return manifest;
        } finally {
            connection.rollback();
        }
    }

    private static Manifest copy(Connection connection, Statement statement, ZipOutputStream zip)
            throws SQLException, IOException {
        try (ResultSet about = statement.executeQuery(ABOUT)) {
            about.next();
            List<Manifest.Table> tables = new ArrayList<>();
            for (Tables.Named table : Tables.of(connection)) {
                zip.putNextEntry(new ZipEntry(new Manifest.Table(table.name(), List.of(), 0, "").entry()));
                tables.add(Tables.copyOut(connection, table, zip));
                zip.closeEntry();
            }
            return new Manifest(
                    Manifest.FORMAT,
                    about.getString(1),
                    about.getString(2),
                    about.getString(3),
                    about.getString(4),
                    tables,
                    Tables.sequences(connection));
        }
    }
}

package fi.kaiku.platform.backup;

import fi.kaiku.platform.Boot;
import fi.kaiku.platform.EmbeddedDatabase;
import fi.kaiku.platform.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What an operator asks of the program beside to run: `backup FILE`, `restore FILE [--replace] [--erased-in FILE]`,
/// `verify FILE`.
public final class Operations {

    private static final String USAGE =
            "give one of: backup FILE | restore FILE [--replace] [--erased-in NEWER-FILE] | verify FILE";

    private final Database database;
    private final Consumer<String> tell;

    /// @param tell takes lines for the operator
    public Operations(Database database, Consumer<String> tell) {
        this.database = database;
        this.tell = tell;
    }

    /// Where the rows are: an address with its owner, or a data directory.
    public record Database(@Nullable String url, Boot.@Nullable Login owner, Path dataDirectory) {

        public static Database fromEnvironment() {
            Path directory = Path.of(Boot.setting("KAIKU_DATA_DIR", "data"));
            String url = Boot.setting("KAIKU_DATABASE_URL", "");
            return url.isEmpty()
                    ? new Database(null, null, directory)
                    : new Database(url, Boot.ownerFromEnvironment(), directory);
        }

        Installation open() {
            return url == null || owner == null ? Installation.in(dataDirectory) : Installation.at(url, owner);
        }

        boolean isEmbedded() {
            return url == null;
        }
    }

    /// @throws StartRefused for whatever the operator can mend
    public void run(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        boolean replace = words.remove("--replace");
        Path erasedIn = option(words, "--erased-in");
        if (words.size() != 2) {
            throw new StartRefused(USAGE);
        }
        Path file = Path.of(words.get(1)).toAbsolutePath().normalize();
        try {
            switch (words.getFirst()) {
                case "backup" -> backup(file);
                case "restore" -> restore(file, replace, erasedIn);
                case "verify" -> verify(file);
                default -> throw new StartRefused(USAGE);
            }
        } catch (IOException | SQLException e) {
            throw new StartRefused(String.valueOf(e.getMessage()), e);
        }
    }

    private static @Nullable Path option(List<String> words, String name) {
        int place = words.indexOf(name);
        if (place < 0 || place + 1 == words.size()) {
            return null;
        }
        words.remove(place);
        return Path.of(words.remove(place));
    }

    private void backup(Path file) throws SQLException, IOException {
        try (Installation installation = database.open();
                Connection connection = installation.connect()) {
            Manifest manifest = TakeBackup.into(connection, file);
            tell.accept(described(manifest));
            tell.accept("%s: %,d bytes, read again and equal. It holds secrets: keep it where only you can read it."
                    .formatted(file, Files.size(file)));
        }
    }

    private void verify(Path file) throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            backup.verify();
            tell.accept(described(backup.manifest()));
            tell.accept("%s is whole.".formatted(file));
        }
    }

    private void restore(Path file, boolean replace, @Nullable Path erasedIn) throws SQLException, IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            backup.verify();
            RestoreBackup.requireKnown(backup.manifest());
            List<Erased> erased = new ArrayList<>();
            if (erasedIn != null) {
                try (BackupFile newer = BackupFile.open(erasedIn)) {
                    erased.add(Erased.of(newer));
                }
            }
            makeRoom(replace, erased);
            try (Installation installation = database.open()) {
                new RestoreBackup(installation, backup).run(Erased.together(erased));
            }
            tell.accept(described(backup.manifest()));
            tell.accept("Restored: each table has as many rows as in the backup, and the same checksum.");
        }
    }

    /// What is there is set aside whole, never deleted, and what it knows of erased answers is kept.
    private void makeRoom(boolean replace, List<Erased> erased) throws SQLException, IOException {
        if (database.isEmbedded() && Files.notExists(database.dataDirectory().resolve("postgresql"))) {
            return;
        }
        try (Installation installation = database.open();
                Connection connection = installation.connect()) {
            if (RestoreBackup.isEmpty(connection)) {
                return;
            }
            if (!replace) {
                throw new StartRefused(
                        "the database is not empty; with --replace it is set aside, and can be had back");
            }
            Tables.settle(connection);
            erased.add(Erased.of(connection));
            if (!database.isEmbedded()) {
                setAside(connection);
                return;
            }
        } catch (StartRefused refused) {
            if (!replace || !database.isEmbedded()) {
                throw refused;
            }
            tell.accept("What is there does not start (%s); what was erased in it is not known."
                    .formatted(refused.getMessage()));
        }
        tell.accept("The database so far is in %s now.".formatted(EmbeddedDatabase.setAside(database.dataDirectory())));
    }

    private void setAside(Connection connection) throws SQLException {
        String name = "public_before_" + Long.toHexString(System.nanoTime());
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter schema public rename to " + name);
            statement.execute("create schema public");
            connection.commit();
        }
        tell.accept("The tables so far are in the schema %s now.".formatted(name));
    }

    private static String described(Manifest manifest) {
        return "Taken %s of schema %s, PostgreSQL %s: %d tables, %,d rows."
                .formatted(
                        manifest.takenAt(),
                        manifest.schemaVersion(),
                        manifest.postgresql(),
                        manifest.tables().size(),
                        manifest.rows());
    }
}

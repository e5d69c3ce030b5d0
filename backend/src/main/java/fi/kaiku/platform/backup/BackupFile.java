package fi.kaiku.platform.backup;

import fi.kaiku.platform.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A backup as it lies on disk.
final class BackupFile implements AutoCloseable {

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /// @throws StartRefused for what is no backup, or one that breaks off
    static BackupFile open(Path path) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (IOException e) {
            throw new StartRefused("%s is no whole backup of Kaiku: %s".formatted(path, e.getMessage()), e);
        }
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            zip.close();
            throw new StartRefused("%s is no backup of Kaiku: it has no manifest".formatted(path));
        }
        try (InputStream json = zip.getInputStream(entry)) {
            Manifest manifest = Manifest.of(json.readAllBytes());
            if (manifest.format() > Manifest.FORMAT) {
                throw new StartRefused("%s was written by a later Kaiku; restore it with that one".formatted(path));
            }
            return new BackupFile(path, zip, manifest);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream rows(Manifest.Table table) throws IOException {
        ZipEntry entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw new StartRefused("%s lacks the table %s".formatted(path, table.name()));
        }
        return zip.getInputStream(entry);
    }

    /// @throws StartRefused where a table is not what the manifest says
    void verify() throws IOException {
        for (Manifest.Table table : manifest.tables()) {
            RowSum sum = new RowSum();
            try (InputStream rows = rows(table)) {
                rows.transferTo(sum);
            }
            if (sum.rows() != table.rows() || !sum.checksum().equals(table.checksum())) {
                throw new StartRefused("%s is damaged: its table %s is not what was read from the database"
                        .formatted(path, table.name()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

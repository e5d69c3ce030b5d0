package fi.kaiku.platform.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;

/// What a backup says of itself; its last entry, so that a file that breaks off has none.
///
/// @param schemaVersion the newest migration of the database it was taken from, as `053`
/// @param schemaScript  its file, by which a Kaiku knows whether it has come that far
/// @param takenAt       RFC 3339, the beginning of the snapshot
record Manifest(
        int format,
        String schemaVersion,
        String schemaScript,
        String postgresql,
        String takenAt,
        List<Table> tables,
        List<Sequence> sequences) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /// @param columns in the order of the file; without those that PostgreSQL computes
    record Table(String name, List<String> columns, long rows, String checksum) {

        String entry() {
            return "tables/%s.copy".formatted(name);
        }
    }

    record Sequence(String name, long value) {}

    byte[] json() throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Manifest of(byte[] json) throws IOException {
        return JSON.readValue(json, Manifest.class);
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}

package fi.kaiku.export.parquet;

import fi.kaiku.export.file.CsvFile;
import fi.kaiku.export.file.CsvStyle;
import fi.kaiku.export.file.RowFile;
import fi.kaiku.export.words.Variable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows that become a Parquet file. They wait in a CSV file beside it, which DuckDB reads again: its own writer holds
/// few rows at a time, and nothing here has to know the format.
public final class ParquetFile implements RowFile {

    private static final String DRIVER = "org.duckdb.DuckDBDriver";

    /// Of DuckDB; beyond it, it uses the disk.
    private static final String MEMORY = "256MB";

    private final List<Variable> variables;
    private final OutputStream out;
    private final Path folder;
    private final OutputStream waiting;
    private final RowFile rows;

    /// @param variables one for each cell of a row
    public ParquetFile(List<Variable> variables, OutputStream out) throws IOException {
        this.variables = variables;
        this.out = out;
        this.folder = Files.createTempDirectory("kaiku-parquet");
        this.waiting = new BufferedOutputStream(Files.newOutputStream(csv()));
        this.rows = new CsvFile(waiting, CsvStyle.EXACT);
        rows.row(variables.stream().map(Variable::name).toList());
    }

    public static boolean isInstalled() {
        try {
            Class.forName(DRIVER);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        rows.row(cells);
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
            waiting.close();
            convert();
            Files.copy(parquet(), out);
        } finally {
            abandon();
        }
    }

    /// Deletes what waits.
    public void abandon() throws IOException {
        waiting.close();
        Files.deleteIfExists(csv());
        Files.deleteIfExists(parquet());
        Files.deleteIfExists(folder);
    }

    private void convert() throws IOException {
        String columns = variables.stream()
                .map(variable -> "%s: '%s'".formatted(quoted(variable.name()), type(variable.kind())))
                .collect(Collectors.joining(", ", "{", "}"));
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("set memory_limit = '%s'".formatted(MEMORY));
            statement.execute("set threads = 1");
            statement.execute("""
                    copy (select * from read_csv(%s, header = true, delim = ',', quote = '"', escape = '"',
                        nullstr = '', auto_detect = false, columns = %s))
                    to %s (format parquet, compression zstd)""".formatted(
                            quoted(csv().toString()), columns, quoted(parquet().toString())));
        } catch (SQLException e) {
            throw new IOException("DuckDB refused", e);
        }
    }

    private static String type(Variable.Kind kind) {
        return switch (kind) {
            case ID, CODE, TEXT -> "VARCHAR";
            case WHOLE_NUMBER -> "BIGINT";
            case NUMBER -> "DOUBLE";
            case YES_NO -> "BOOLEAN";
            case DAY -> "DATE";
            case HOUR -> "TIMESTAMP";
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private Path csv() {
        return folder.resolve("rows.csv");
    }

    private Path parquet() {
        return folder.resolve("rows.parquet");
    }
}

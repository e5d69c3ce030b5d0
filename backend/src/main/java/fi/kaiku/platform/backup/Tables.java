package fi.kaiku.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.core.Utils;

/// What there is in a database, and how its rows are written: always the same, whatever server and machine are set to.
final class Tables {

    private static final List<String> SPELLING = List.of(
            "set kaiku.organisations to '*'",
            "set timezone to 'UTC'",
            "set datestyle to 'ISO, YMD'",
            "set intervalstyle to 'postgres'",
            "set extra_float_digits to 1",
            "set bytea_output to 'hex'",
            "set search_path to public");

    private static final String TABLES = """
            select c.relname, array_agg(a.attname::text order by a.attnum)
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                and c.relname <> 'flyway_schema_history'
            group by c.relname order by c.relname""";

    private static final String SEQUENCES = """
            select sequencename, last_value from pg_sequences
            where schemaname = 'public' and last_value is not null order by sequencename""";

    private Tables() {}

    /// A table before its rows are counted.
    record Named(String name, List<String> columns) {}

    static void settle(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : SPELLING) {
                statement.execute(setting);
            }
        }
    }

    static List<Named> of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            List<Named> tables = new ArrayList<>();
            while (rows.next()) {
                String[] columns = (String[]) rows.getArray(2).getArray();
                tables.add(new Named(rows.getString(1), Arrays.asList(columns)));
            }
            return tables;
        }
    }

    static List<Manifest.Sequence> sequences(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SEQUENCES)) {
            List<Manifest.Sequence> sequences = new ArrayList<>();
            while (rows.next()) {
                sequences.add(new Manifest.Sequence(rows.getString(1), rows.getLong(2)));
            }
            return sequences;
        }
    }

    static void setSequence(Connection connection, Manifest.Sequence sequence) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select setval(?::regclass, ?)")) {
            set.setString(1, quoted(sequence.name()));
            set.setLong(2, sequence.value());
            set.execute();
        }
    }

    /// Writes the rows to `out`, if there is one, and sums them.
    static Manifest.Table copyOut(Connection connection, Named table, OutputStream out)
            throws SQLException, IOException {
        RowSum sum = new RowSum();
        String sql = "copy (select %s from %s) to stdout".formatted(columns(table.columns()), quoted(table.name()));
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, new Both(sum, out));
        return new Manifest.Table(table.name(), table.columns(), sum.rows(), sum.checksum());
    }

    static String columns(List<String> names) throws SQLException {
        List<String> quoted = new ArrayList<>(names.size());
        for (String name : names) {
            quoted.add(quoted(name));
        }
        return String.join(", ", quoted);
    }

    static String quoted(String name) throws SQLException {
        return Utils.escapeIdentifier(null, name).toString();
    }

    /// One writing into two.
    private static final class Both extends OutputStream {

        private final OutputStream one;
        private final OutputStream other;

        Both(OutputStream one, OutputStream other) {
            this.one = one;
            this.other = other;
        }

        @Override
        public void write(int single) throws IOException {
            one.write(single);
            other.write(single);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            one.write(bytes, offset, length);
            other.write(bytes, offset, length);
        }
    }
}

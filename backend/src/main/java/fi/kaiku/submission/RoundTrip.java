package fi.kaiku.submission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/// Statements that go to the database together, each with a snapshot of its own: the driver sends on what is joined by
/// semicolons without waiting for answers in between, while everybody waits for the writer. Parameters are arrays.
final class RoundTrip {

    private final StringJoiner statements = new StringJoiner(";\n");
    private final List<Column> arrays = new ArrayList<>();

    private record Column(String type, Object[] values) {}

    /// What is done with one row of an answer.
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    RoundTrip then(String statement) {
        statements.add(statement);
        return this;
    }

    /// The next parameter.
    ///
    /// @param type of the array's elements in SQL
    RoundTrip array(String type, Stream<?> values) {
        arrays.add(new Column(type, values.toArray()));
        return this;
    }

    /// @param answers for each statement that returns rows, in order
    void make(Connection connection, Row... answers) throws SQLException {
        if (statements.length() == 0) {
            return;
        }
        try (PreparedStatement all = connection.prepareStatement(statements.toString())) {
            for (int i = 0; i < arrays.size(); i++) {
                Column column = arrays.get(i);
                all.setArray(i + 1, connection.createArrayOf(column.type(), column.values()));
            }
            Iterator<Row> readers = List.of(answers).iterator();
            boolean hasRows = all.execute();
            while (hasRows || all.getUpdateCount() >= 0) {
                if (hasRows) {
                    read(all, readers.next());
                }
                hasRows = all.getMoreResults();
            }
        }
    }

    private static void read(PreparedStatement all, Row reader) throws SQLException {
        try (ResultSet rows = all.getResultSet()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}

package fi.kaiku.insight;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// SQL conditions joined by `and`, together with the values of their parameters.
final class Conditions {

    private final StringBuilder sql = new StringBuilder("true");
    private final List<Object> values = new ArrayList<>();

    private record Many(String type, Object[] elements) {}

    /// @param condition has one `?`
    Conditions and(String condition, Object value) {
        sql.append(" and ").append(condition);
        values.add(value);
        return this;
    }

    /// @param condition has one `?` that takes an array of the given SQL type, as in `museum_id = any (?)`
    Conditions andAny(String condition, String type, Collection<?> elements) {
        return and(condition, new Many(type, elements.toArray()));
    }

    /// The same, where anything was chosen at all.
    Conditions andChosen(String condition, String type, Collection<?> elements) {
        return elements.isEmpty() ? this : andAny(condition, type, elements);
    }

    String sql() {
        return sql.toString();
    }

    /// @param first index of the first parameter
    /// @return index of the parameter after the last
    int bind(PreparedStatement statement, int first) throws SQLException {
        Connection connection = statement.getConnection();
        int index = first;
        for (Object value : values) {
            statement.setObject(
                    index++,
                    value instanceof Many(var type, var elements) ? connection.createArrayOf(type, elements) : value);
        }
        return index;
    }
}

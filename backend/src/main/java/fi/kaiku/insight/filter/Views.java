package fi.kaiku.insight.filter;

import fi.kaiku.platform.StoreProblems;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/// The way to the database: the views `v_...` of the migrations, and nothing else.
@ApplicationScoped
public class Views {

    private final DataSource dataSource;

    Views(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /// @param conditions in the order of their parameters in the statement
    public <T> T query(String sql, List<Conditions> conditions, Reading<T> reading) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (Conditions part : conditions) {
                parameter = part.bind(statement, parameter);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }
}

package fi.kaiku.insight.filter;

import fi.kaiku.platform.StoreProblems;
import fi.kaiku.platform.replica.ReadDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// The way to the database: the views `v_...` of the migrations, and nothing else.
@ApplicationScoped
public class Views {

    private final ReadDatabase database;
    private final ScanQueue scans;

    Views(ReadDatabase database, ScanQueue scans) {
        this.database = database;
        this.scans = scans;
    }

    public interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /// As it is now, also where figures are read from a copy that is some seconds old: what may be read, and what there
    /// is to ask for.
    public <T> T queryNow(String sql, List<Conditions> conditions, Reading<T> reading) {
        return database.now(() -> query(sql, conditions, reading));
    }

    /// Reads single answers where tallies do not do, when its turn comes.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 503 where that is not soon
    public <T> T scan(String sql, List<Conditions> conditions, Reading<T> reading) {
        return scans.take(() -> query(sql, conditions, reading));
    }

    /// @param conditions in the order of their parameters in the statement
    public <T> T query(String sql, List<Conditions> conditions, Reading<T> reading) {
        try (Connection connection = database.connection();
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

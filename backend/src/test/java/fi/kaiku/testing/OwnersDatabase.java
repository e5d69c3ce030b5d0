package fi.kaiku.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/// The database as its owner sees it: past every policy, for tests that look at or make what no operation does.
public final class OwnersDatabase {

    private OwnersDatabase() {}

    public static Connection connection() throws SQLException {
        return DriverManager.getConnection(setting("jdbc-url"), setting("username"), setting("password"));
    }

    /// The first column of all rows, as text.
    public static List<String> ask(String sql, Object... parameters) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> answers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.flyway." + name, String.class);
    }
}

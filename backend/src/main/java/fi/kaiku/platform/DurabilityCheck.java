package fi.kaiku.platform;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// A receipt promises that a submission is stored. A PostgreSQL that may forget what it committed cannot keep that, so
/// Kaiku does not start on one.
@Startup(1)
@Singleton
final class DurabilityCheck {

    private static final List<String> SETTINGS = List.of("fsync", "full_page_writes", "synchronous_commit");

    private final DataSource database;

    DurabilityCheck(DataSource database) {
        this.database = database;
    }

    /// @throws StartRefused naming the settings that are off
    @PostConstruct
    void check() {
        List<String> off = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                try (ResultSet result = statement.executeQuery("show " + setting)) {
                    result.next();
                    if ("off".equals(result.getString(1))) {
                        off.add(setting);
                    }
                }
            }
        } catch (SQLException e) {
            throw new StartRefused("the database cannot be asked for its settings: " + e.getMessage(), e);
        }
        if (!off.isEmpty()) {
            throw new StartRefused("PostgreSQL runs with %s = off, so it may lose what it has confirmed; turn it on"
                    .formatted(String.join(", ", off)));
        }
    }
}

package fi.kaiku.platform;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Secrets that all instances on one database share; the first to ask makes them.
@Singleton
public class InstanceSecrets {

    private static final int LENGTH = 32;

    private final DataSource database;

    InstanceSecrets(DataSource database) {
        this.database = database;
    }

    public byte[] secret(String name) {
        try (Connection connection = database.getConnection()) {
            offer(connection, name);
            return read(connection, name);
        } catch (SQLException e) {
            throw new IllegalStateException("the secret %s cannot be read".formatted(name), e);
        }
    }

    private static void offer(Connection connection, String name) throws SQLException {
        byte[] fresh = new byte[LENGTH];
        new SecureRandom().nextBytes(fresh);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into instance_secrets (name, secret) values (?, ?) on conflict do nothing")) {
            insert.setString(1, name);
            insert.setBytes(2, fresh);
            insert.executeUpdate();
        }
    }

    private static byte[] read(Connection connection, String name) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select secret from instance_secrets where name = ?")) {
            select.setString(1, name);
            try (ResultSet result = select.executeQuery()) {
                result.next();
                return result.getBytes(1);
            }
        }
    }
}

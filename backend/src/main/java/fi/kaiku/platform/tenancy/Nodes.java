package fi.kaiku.platform.tenancy;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/// The other nodes, where tables are split (`KAIKU_CITUS`). They hear of a setting only what is set until the end of a
/// transaction, so each use of a connection is one. Their policies can ask nothing but settings
/// (db/citus/split.sql), so the museums that are read beside one's own are told as well.
@Singleton
final class Nodes {

    /// Asked before the transaction begins, which may then still choose its isolation.
    private static final String SHARED =
            "select coalesce(joint_museums(), '{}')::text, coalesce(comment_museums(), '{}')::text";

    /// Ids, braces and commas: nothing in it needs to be escaped.
    private static final String TELL = """
            set local citus.propagate_set_commands to 'local';
            set local kaiku.organisations to '%s';
            set local kaiku.joint_museums to '%s';
            set local kaiku.comment_museums to '%s'""";

    private final boolean areThere;

    Nodes(@ConfigProperty(name = "kaiku.citus") boolean areThere) {
        this.areThere = areThere;
    }

    /// @param connection that has been told itself
    void tell(Connection connection, Tenants tenants) throws SQLException {
        if (!areThere) {
            return;
        }
        Connection raw = connection.unwrap(Connection.class); // the pool would set back what goes through it
        try (Statement statement = raw.createStatement()) {
            String told = told(statement, tenants);
            raw.setAutoCommit(false);
            statement.execute(told);
        }
    }

    private static String told(Statement statement, Tenants tenants) throws SQLException {
        if (tenants.equals(Tenants.ALL) || tenants.equals(Tenants.NONE)) {
            return TELL.formatted(tenants.setting(), "{}", "{}");
        }
        try (ResultSet shared = statement.executeQuery(SHARED)) {
            shared.next();
            return TELL.formatted(tenants.setting(), shared.getString(1), shared.getString(2));
        }
    }

    /// Commits what nobody else has ended.
    void settle(Connection connection) throws SQLException {
        if (!areThere || connection.isClosed()) {
            return;
        }
        BaseConnection raw = connection.unwrap(BaseConnection.class);
        if (!raw.getAutoCommit()) {
            if (raw.getTransactionState() == TransactionState.FAILED) {
                raw.rollback();
            }
            raw.setAutoCommit(true);
        }
    }
}

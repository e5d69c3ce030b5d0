package fi.kaiku.platform.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// Knows for whom this thread speaks, and tells PostgreSQL.
@Singleton
final class Speaker {

    static final ScopedValue<Tenants> NAMED = ScopedValue.newInstance();

    private static final String ENTER = "select set_config('kaiku.organisations', ?, ?)";

    private final RequestTenants request;
    private final Nodes nodes;

    Speaker(RequestTenants request, Nodes nodes) {
        this.request = request;
        this.nodes = nodes;
    }

    Tenants tenants() {
        if (NAMED.isBound()) {
            return NAMED.get();
        }
        ManagedContext requests = Arc.container().requestContext();
        return requests.isActive() ? request.tenants() : Tenants.NONE;
    }

    /// Until the transaction ends; on a connection without one, until it is told anew.
    void enter(Connection connection) throws SQLException {
        Tenants tenants = tenants();
        try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
            statement.setString(1, tenants.setting());
            statement.setBoolean(2, !connection.getAutoCommit());
            statement.execute();
        }
        nodes.tell(connection, tenants);
    }

    /// Before the connection goes back to the others.
    void leave(Connection connection) throws SQLException {
        nodes.settle(connection);
    }
}

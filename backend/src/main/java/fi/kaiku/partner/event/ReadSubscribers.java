package fi.kaiku.partner.event;

import fi.kaiku.platform.StoreProblems;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// Looks up which organisations want to be told of submissions.
@ApplicationScoped
class ReadSubscribers {

    private static final String ALL = """
            select organisation_id from webhooks
            union
            select organisation_id from event_feeds where read_at > now() - interval '30 days'""";

    private final DataSource database;

    ReadSubscribers(DataSource database) {
        this.database = database;
    }

    @AcrossOrganisations
    Set<UUID> read() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet rows = select.executeQuery()) {
            Set<UUID> organisations = new HashSet<>();
            while (rows.next()) {
                organisations.add(rows.getObject(1, UUID.class));
            }
            return Set.copyOf(organisations);
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }
}

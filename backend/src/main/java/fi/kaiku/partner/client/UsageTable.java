package fi.kaiku.partner.client;

import fi.kaiku.platform.StoreProblems;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/// Requests of clients by day and kind of answer.
@ApplicationScoped
class UsageTable {

    private static final String ADD = """
            insert into api_usage (organisation_id, client_id, day, status_class, requests) values (?, ?, ?, ?, ?)
            on conflict (organisation_id, client_id, day, status_class)
            do update set requests = api_usage.requests + excluded.requests""";

    private static final String USED = """
            update api_keys set last_used_on = ? where id = ? and (last_used_on is null or last_used_on < ?)""";

    private static final String READ = """
            select day, status_class, requests from api_usage
            where organisation_id = ? and client_id = ? and day >= ? order by day, status_class""";

    private static final String FORGET = "delete from api_usage where day < ?";

    private final DataSource database;

    UsageTable(DataSource database) {
        this.database = database;
    }

    void add(ClientUsage.Counted counted) {
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD);
                PreparedStatement used = connection.prepareStatement(USED)) {
            for (Map.Entry<UsageLine, Long> entry : counted.counts().entrySet()) {
                UsageLine line = entry.getKey();
                add.setObject(1, line.organisationId());
                add.setObject(2, line.clientId());
                add.setObject(3, line.day());
                add.setInt(4, line.statusClass());
                add.setLong(5, entry.getValue());
                add.addBatch();
            }
            add.executeBatch();
            for (Map.Entry<UUID, LocalDate> entry : counted.keys().entrySet()) {
                used.setObject(1, entry.getValue());
                used.setObject(2, entry.getKey());
                used.setObject(3, entry.getValue());
                used.addBatch();
            }
            used.executeBatch();
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    /// By day and first digit of the status; days without a request are not there.
    SortedMap<LocalDate, List<Count>> since(LocalDate from, UUID organisationId, UUID clientId) {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setObject(1, organisationId);
            read.setObject(2, clientId);
            read.setObject(3, from);
            try (ResultSet rows = read.executeQuery()) {
                SortedMap<LocalDate, List<Count>> days = new TreeMap<>();
                while (rows.next()) {
                    days.computeIfAbsent(rows.getObject(1, LocalDate.class), any -> new ArrayList<>())
                            .add(new Count(rows.getInt(2), rows.getLong(3)));
                }
                return days;
            }
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    void forgetBefore(LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setObject(1, day);
            forget.executeUpdate();
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    record Count(int statusClass, long requests) {}
}

package fi.kaiku.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.survey.PublishedVersion;
import fi.kaiku.survey.SurveyCatalog;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Reads stored submissions back as what they count: to take one away again, or to count all of them anew.
@Singleton
class StoredSubmissions {

    private static final String COLUMNS = """
            organisation_id, survey_id, museum_id, day, collector_id, version, language, channel, phase, segments,
            answers, complete, flags <> '{}'""";
    private static final int FETCH = 1000;

    /// The first day of which all submissions of an organisation are there; its parameter is the organisation.
    static final String HORIZON =
            "coalesce((select day from record_horizons where organisation_id = ?), '-infinity'::date)";

    private final SurveyCatalog surveys;
    private final ObjectMapper json;

    StoredSubmissions(SurveyCatalog surveys, ObjectMapper json) {
        this.surveys = surveys;
        this.json = json;
    }

    /// Deletes the submission that has this receipt, and notes that it was erased; none when there is no such one.
    List<Counted> delete(Connection connection, UUID id, byte[] receiptHash) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("""
                with erased as (
                    delete from submissions where id = ? and receipt_hash = ? returning *),
                noted as (
                    insert into erased_submissions select organisation_id, id, received_at from erased
                    on conflict do nothing),
                unread as (
                    delete from new_texts t using erased
                    where t.organisation_id = erased.organisation_id and t.submission_id = erased.id)
                select %s from erased""".formatted(COLUMNS))) {
            delete.setObject(1, id);
            delete.setBytes(2, receiptHash);
            List<Counted> deleted = new ArrayList<>();
            try (ResultSet rows = delete.executeQuery()) {
                while (rows.next()) {
                    deleted.add(counted(rows));
                }
            }
            return deleted;
        }
    }

    /// A submission that was erased and had come back.
    ///
    /// @param isCounted false where its organisation's horizon has passed it: counts stay when answers are let go
    record Returned(UUID id, boolean isCounted, Counted submission) {}

    /// Deletes what stands among the erased.
    List<Returned> deleteReturned(Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("""
                with again as (
                    delete from submissions s using erased_submissions e
                    where e.organisation_id = s.organisation_id and e.id = s.id returning s.*),
                unread as (
                    delete from new_texts t using again
                    where t.organisation_id = again.organisation_id and t.submission_id = again.id)
                select %s, id, day >= coalesce(
                    (select h.day from record_horizons h where h.organisation_id = again.organisation_id),
                    '-infinity'::date)
                from again""".formatted(COLUMNS))) {
            List<Returned> returned = new ArrayList<>();
            try (ResultSet rows = delete.executeQuery()) {
                while (rows.next()) {
                    returned.add(new Returned(rows.getObject(14, UUID.class), rows.getBoolean(15), counted(rows)));
                }
            }
            return returned;
        }
    }

    /// One submission, kept from others until the transaction ends.
    Optional<Counted> lock(Connection connection, UUID surveyId, UUID id) throws SQLException {
        Optional<UUID> owner = owner(connection, surveyId, id);
        return owner.isPresent() ? lock(connection, owner.get(), surveyId, id) : Optional.empty();
    }

    /// Asked first: a row is locked where it lies, which the organisation says.
    private static Optional<UUID> owner(Connection connection, UUID surveyId, UUID id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select organisation_id from submissions where survey_id = ? and id = ?")) {
            select.setObject(1, surveyId);
            select.setObject(2, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    private Optional<Counted> lock(Connection connection, UUID organisationId, UUID surveyId, UUID id)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select " + COLUMNS
                + " from submissions where organisation_id = ? and survey_id = ? and id = ? for update")) {
            select.setObject(1, organisationId);
            select.setObject(2, surveyId);
            select.setObject(3, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(counted(rows)) : Optional.empty();
            }
        }
    }

    void flag(Connection connection, UUID organisationId, UUID id, List<String> flags) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update submissions set flags = ? where organisation_id = ? and id = ?")) {
            update.setArray(1, connection.createArrayOf("text", flags.toArray()));
            update.setObject(2, organisationId);
            update.setObject(3, id);
            update.executeUpdate();
        }
    }

    /// Hands on every submission to a survey at a museum, a thousand rows in memory at a time.
    void forEach(Connection connection, CheckTallies.Part part, Consumer<Counted> action) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select " + COLUMNS
                + " from submissions where organisation_id = ? and survey_id = ? and museum_id = ? and day >= "
                + HORIZON)) {
            part.into(select);
            select.setObject(4, part.organisationId());
            select.setFetchSize(FETCH);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    action.accept(counted(rows));
                }
            }
        }
    }

    private Counted counted(ResultSet row) throws SQLException {
        UUID surveyId = row.getObject(2, UUID.class);
        int number = row.getInt(6);
        PublishedVersion version = surveys.version(surveyId, number).orElseThrow();
        return new Counted(
                row.getObject(1, UUID.class),
                surveyId,
                row.getObject(3, UUID.class),
                row.getObject(4, LocalDate.class),
                row.getObject(5, UUID.class),
                number,
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getBoolean(13),
                texts(row.getArray(10)),
                version.codebook().count(answers(row.getString(11)), row.getBoolean(12)));
    }

    private ObjectNode answers(String text) {
        try {
            return json.readValue(text, ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}

package fi.kaiku.insight.comment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.insight.redaction.Redacted;
import fi.kaiku.insight.redaction.Redaction;
import fi.kaiku.platform.StoreProblems;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import fi.kaiku.submission.NewText;
import fi.kaiku.submission.NewTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// Makes comments of free words that came in: redacted, and ready to be found. Words that are taken over
/// once more, after the rules of redaction have changed, keep their state, tags and answer.
@ApplicationScoped
class TakeComments {

    static final int BATCH = 500;

    private static final String STORE = """
            insert into comments (organisation_id, submission_id, question, id, survey_id, museum_id, collector_id, version,
                language, channel, phase, segments, day, hour, words, marks, dictionary, flagged)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, comment_dictionary(?), ?)
            on conflict (organisation_id, submission_id, question)
                do update set words = excluded.words, marks = excluded.marks""";

    private final DataSource database;
    private final NewTexts texts;
    private final ObjectMapper json;

    TakeComments(DataSource database, NewTexts texts, ObjectMapper json) {
        this.database = database;
        this.texts = texts;
        this.json = json;
    }

    /// @return of how many submissions; fewer than [#BATCH] when nothing is left
    @AcrossOrganisations
    @Transactional
    int take() {
        try (Connection connection = database.getConnection()) {
            List<NewText> taken = texts.take(connection, BATCH);
            try (PreparedStatement store = connection.prepareStatement(STORE)) {
                for (NewText text : taken) {
                    for (Map.Entry<String, String> answer : text.words().entrySet()) {
                        bind(store, text, answer.getKey(), Redaction.of(Highlight.without(answer.getValue())));
                        store.addBatch();
                    }
                }
                store.executeBatch();
            }
            return taken.size();
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    private void bind(PreparedStatement store, NewText text, String question, Redacted redacted) throws SQLException {
        store.setObject(1, text.organisationId());
        store.setObject(2, text.submissionId());
        store.setString(3, question);
        store.setObject(4, UUID.randomUUID());
        store.setObject(5, text.surveyId());
        store.setObject(6, text.museumId());
        store.setObject(7, text.collectorId());
        store.setInt(8, text.version());
        store.setString(9, text.language());
        store.setString(10, text.channel());
        store.setString(11, text.phase());
        store.setArray(
                12, store.getConnection().createArrayOf("text", text.segments().toArray()));
        store.setObject(13, text.day());
        store.setObject(14, text.completedAt().truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC));
        store.setString(15, redacted.text());
        store.setString(16, marks(redacted));
        store.setString(17, text.language());
        store.setBoolean(18, text.flagged());
    }

    private String marks(Redacted redacted) {
        try {
            return json.writeValueAsString(redacted.marks());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

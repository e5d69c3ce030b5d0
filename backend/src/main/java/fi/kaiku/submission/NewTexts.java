package fi.kaiku.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.survey.PublishedVersion;
import fi.kaiku.survey.Question;
import fi.kaiku.survey.QuestionType;
import fi.kaiku.survey.SurveyCatalog;
import fi.kaiku.survey.SurveyDefinition;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which submissions have free words that nobody has taken over yet. Noted where they are stored, in the
/// same transaction: a note is all that this costs there, and none is ever missed.
@Singleton
public class NewTexts {

    private static final String NOTE =
            "insert into new_texts (organisation_id, submission_id) select * from unnest(?::uuid[], ?::uuid[])";

    private static final String ANY = "select exists (select from new_texts)";

    /// One at a time; the lock is let go with the transaction.
    private static final String ALONE = "select pg_advisory_xact_lock(hashtext('new_texts'))";

    private static final String NOTED = """
            select organisation_id, array_agg(submission_id order by submission_id)
            from (select * from new_texts order by organisation_id, submission_id limit ?) as noted
            group by 1 order by 1""";

    // A submission that is being erased is waited for, and then gone; its note goes all the same. Of one organisation
    // at a time: a row is locked where it lies, which the organisation says.
    private static final String TAKE = """
            with gone as (delete from new_texts where organisation_id = ? and submission_id = any (?))
            select organisation_id, id, survey_id, museum_id, collector_id, version, language, channel, phase, segments,
                day, completed_at, answers, flags <> '{}'
            from submissions where organisation_id = ? and id = any (?) order by id for share""";

    private final SurveyCatalog surveys;
    private final ObjectMapper json;

    NewTexts(SurveyCatalog surveys, ObjectMapper json) {
        this.surveys = surveys;
        this.json = json;
    }

    /// Keys of the questions that are answered in free words.
    static Stream<String> questions(SurveyDefinition definition) {
        return definition.questions().stream()
                .filter(question -> question.type() == QuestionType.TEXT)
                .map(Question::key);
    }

    void note(RoundTrip trip, Collection<Submission> stored) {
        List<Submission.Identity> noted = stored.stream()
                .filter(Submission::texts)
                .map(Submission::identity)
                .sorted()
                .toList();
        if (!noted.isEmpty()) {
            trip.then(NOTE)
                    .array("uuid", noted.stream().map(Submission.Identity::organisationId))
                    .array("uuid", noted.stream().map(Submission.Identity::id));
        }
    }

    /// Hands over the words of some submissions, once and for all if the caller's transaction commits.
    ///
    /// @param most submissions
    public List<NewText> take(Connection connection, int most) throws SQLException {
        try (PreparedStatement any = connection.prepareStatement(ANY);
                ResultSet answer = any.executeQuery()) {
            answer.next();
            if (!answer.getBoolean(1)) {
                return List.of();
            }
        }
        List<NewText> taken = new ArrayList<>();
        try (PreparedStatement alone = connection.prepareStatement(ALONE);
                PreparedStatement noted = connection.prepareStatement(NOTED)) {
            alone.execute();
            noted.setInt(1, most);
            try (ResultSet notes = noted.executeQuery()) {
                while (notes.next()) {
                    take(connection, notes.getObject(1, UUID.class), notes.getArray(2), taken);
                }
            }
        }
        return taken;
    }

    private void take(Connection connection, UUID organisationId, Array ids, List<NewText> into) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setObject(1, organisationId);
            take.setArray(2, ids);
            take.setObject(3, organisationId);
            take.setArray(4, ids);
            try (ResultSet rows = take.executeQuery()) {
                while (rows.next()) {
                    into.add(read(rows));
                }
            }
        }
    }

    private NewText read(ResultSet row) throws SQLException {
        UUID surveyId = row.getObject(3, UUID.class);
        int number = row.getInt(6);
        PublishedVersion version = surveys.version(surveyId, number).orElseThrow();
        return new NewText(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                surveyId,
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                number,
                row.getString(7),
                row.getString(8),
                row.getString(9),
                Arrays.asList((String[]) row.getArray(10).getArray()),
                row.getObject(11, LocalDate.class),
                row.getObject(12, OffsetDateTime.class).toInstant(),
                words(version.definition(), row.getString(13)),
                row.getBoolean(14));
    }

    private Map<String, String> words(SurveyDefinition definition, String answers) {
        try {
            JsonNode tree = json.readTree(answers);
            return questions(definition)
                    .filter(question -> !tree.path(question).asText().isBlank())
                    .collect(Collectors.toMap(
                            question -> question,
                            question -> tree.path(question).asText()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

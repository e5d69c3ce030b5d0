package fi.kaiku.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/// A download that fails half way does not look complete.
@QuarkusTest
class CutOffTest {

    private static final int ROWS = 60_000;

    private static final String FILL = """
            insert into submissions (organisation_id, id, museum_id, collector_id, survey_id, version, language, channel,
                phase, complete, completed_at, received_at, day, answers, segments, content_hash, receipt_hash)
            select '%s', gen_random_uuid(), '%s', '%s', '%s', 1, 'fi', 'link', 'single', true, now(), now(),
                current_date, jsonb_build_object('overall', 1 + n %% 5, 'why', repeat('kylmä ', 80)), '{}', '', ''
            from generate_series(1, %d) n""";

    private static final String END =
            "select pg_terminate_backend(pid) from pg_stat_activity where query like '%v_records%' and pid <> pg_backend_pid()";

    @TestHTTPResource("/api/v1/surveys")
    @SuppressWarnings("NullAway")
    URI surveys;

    @Test
    void breaksOffWhereTheDatabaseGoesAway() throws Exception {
        Place place = Place.open();
        sql(FILL.formatted(place.organisationId(), place.museumId(), place.collectorId(), place.surveyId(), ROWS));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("%s/%s/submissions?format=csv".formatted(surveys, place.surveyId())))
                    .header("Cookie", Staff.COOKIE + "=" + Staff.session("analyst", place.organisationId()))
                    .build();
            HttpResponse<InputStream> whole = client.send(request, BodyHandlers.ofInputStream());
            assertEquals(200, whole.statusCode());
            try (InputStream body = whole.body()) {
                assertEquals(ROWS + 1, lines(body));
            }
            HttpResponse<InputStream> broken = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = broken.body()) {
                assertTrue(body.read() > 0);
                sql(END);
                assertThrows(IOException.class, () -> lines(body));
            }
        }
    }

    private static long lines(InputStream body) throws IOException {
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            for (int i = 0; i < read; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
        }
        return lines;
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = OwnersDatabase.connection();
                Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }
}

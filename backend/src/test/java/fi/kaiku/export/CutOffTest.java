package fi.kaiku.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.FilterInputStream;
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
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// A download that fails half way does not look complete.
@QuarkusTest
class CutOffTest {

    private static final int ROWS = 60_000;

    /// More than lies in the buffers between.
    private static final int FEW = 1_500;

    private static final int AT_ONCE = 8;

    private static final String FILL = """
            insert into submissions (organisation_id, id, museum_id, collector_id, survey_id, version, language, channel,
                phase, complete, completed_at, received_at, day, answers, segments, content_hash, receipt_hash)
            select '%s', gen_random_uuid(), '%s', '%s', '%s', 1, 'fi', 'link', 'single', true, now(), now(),
                current_date, jsonb_build_object('overall', 1 + n %% 5, 'why', repeat('kylmä ', 80)), '{}', '', ''
            from generate_series(1, %d) n""";

    /// Deeper than JSON may be here; the last that is read.
    private static final String UNREADABLE = """
            update submissions set id = 'ffffffff-ffff-4fff-bfff-ffffffffffff',
                answers = (repeat('{"a":', 50) || '1' || repeat('}', 50))::jsonb
            where organisation_id = '%1$s'
                and id = (select max(id::text)::uuid from submissions where organisation_id = '%1$s')""";

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
            HttpResponse<InputStream> whole = client.send(download(place), BodyHandlers.ofInputStream());
            assertEquals(200, whole.statusCode());
            try (InputStream body = whole.body()) {
                assertEquals(ROWS + 1, lines(body));
            }
            HttpResponse<InputStream> broken = client.send(download(place), BodyHandlers.ofInputStream());
            try (InputStream body = broken.body()) {
                assertTrue(body.read() > 0);
                sql(END);
                assertThrows(IOException.class, () -> lines(body));
            }
        }
    }

    /// Whether the end of the body slips through depends on what still waits to be sent, so there are several tries.
    @RepeatedTest(2)
    void breaksOffAtWhatCannotBeRead() throws Exception {
        Place place = Place.open();
        sql(FILL.formatted(place.organisationId(), place.museumId(), place.collectorId(), place.surveyId(), FEW));
        sql(UNREADABLE.formatted(place.organisationId()));
        HttpRequest request = download(place);
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Long> read = () -> {
                HttpResponse<InputStream> broken = client.send(request, BodyHandlers.ofInputStream());
                try (InputStream body = slow(broken.body())) {
                    return lines(body);
                }
            };
            for (Future<Long> lines : readers.invokeAll(Collections.nCopies(AT_ONCE, read))) {
                assertInstanceOf(
                        IOException.class,
                        assertThrows(ExecutionException.class, lines::get).getCause());
            }
        }
    }

    private HttpRequest download(Place place) {
        return HttpRequest.newBuilder(URI.create("%s/%s/submissions?format=csv".formatted(surveys, place.surveyId())))
                .header("Cookie", Staff.COOKIE + "=" + Staff.session("analyst", place.organisationId()))
                .build();
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

    /// As over a poor line: what was written before the failure still waits to be sent when it happens.
    private static InputStream slow(InputStream body) {
        return new FilterInputStream(body) {

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                LockSupport.parkNanos(10_000_000);
                return super.read(buffer, offset, length);
            }
        };
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = OwnersDatabase.connection();
                Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }
}

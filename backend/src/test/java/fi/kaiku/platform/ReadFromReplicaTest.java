package fi.kaiku.platform;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.platform.replica.ReadDatabase;
import fi.kaiku.platform.tenancy.Tenancy;
import fi.kaiku.platform.tenancy.Tenants;
import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Metrics;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// With a real replica, which is held up, let go and killed.
@QuarkusTest
@TestProfile(ReadFromReplicaTest.WithReplica.class)
class ReadFromReplicaTest {

    public static final class WithReplica implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(StreamingReplica.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kaiku.read.lag", "4");
        }
    }

    @Inject
    ReadDatabase reading;

    @Inject
    Tenancy tenancy;

    @Test
    void readsTheReplicaWhileItIsFreshAndElseThePrimary() throws SQLException {
        Place place = Place.open();
        for (int i = 0; i < 5; i++) {
            Answer.to(place).put().statusCode(201);
        }
        await().until(() -> source().equals("replica"));
        await().until(() -> n(place) == 5);
        assertTrue(Metrics.value("kaiku_replica_lag_seconds") < 4);
        keepsOrganisationsApart(place);

        StreamingReplica.execute("select pg_wal_replay_pause()");
        Answer.to(place).put().statusCode(201);
        assertEquals(5, n(place), "what the replica knows");
        await().until(() -> n(place) == 6);
        assertEquals("primary", source());

        StreamingReplica.execute("select pg_wal_replay_resume()");
        await().until(() -> source().equals("replica"));
        assertEquals(6, n(place));

        StreamingReplica.kill();
        assertEquals(6, n(place));
        assertEquals("primary", source());
        assertTrue(Double.isNaN(Metrics.value("kaiku_replica_lag_seconds")));
        assertEquals(1, Metrics.value("kaiku_replica_set"));
    }

    private void keepsOrganisationsApart(Place place) {
        assertAll(
                () -> assertEquals(5, submissions(place.organisationId())),
                () -> assertEquals(0, submissions(Places.organisation())),
                () -> assertEquals("0", onReplica("select count(*) from submissions")),
                () -> assertEquals("kaiku_app", onReplica("select current_user")),
                () -> assertFalse(QuarkusTransaction.requiringNew().call(this::isReplica), "in a transaction"),
                () -> assertFalse(reading.now(this::isReplica)));
    }

    private int submissions(UUID organisation) {
        return tenancy.speakingFor(
                Tenants.of(List.of(organisation)),
                () -> Integer.parseInt(onReplica("select count(*) from submissions")));
    }

    private String onReplica(String sql) {
        await().until(this::isReplica);
        return ask(sql);
    }

    private boolean isReplica() {
        return ask("select pg_is_in_recovery()").equals("t");
    }

    private String ask(String sql) {
        try (Connection connection = reading.connection();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int n(Place place) {
        return Staff.administrator()
                .get("/api/v1/surveys/{id}/results", place.surveyId())
                .then()
                .statusCode(200)
                .extract()
                .path("n");
    }

    private static String source() {
        return given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .extract()
                .path("checks.find { it.name == 'figures' }.data.from");
    }
}

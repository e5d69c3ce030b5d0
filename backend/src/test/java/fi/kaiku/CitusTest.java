package fi.kaiku;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fi.kaiku.platform.tenancy.Tenancy;
import fi.kaiku.platform.tenancy.Tenants;
import fi.kaiku.testing.Answer;
import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// On the coordinator of a real cluster: `CITUS_JDBC_URL` names an empty database with two workers or more. All other
/// tests then run there as well.
@QuarkusTest
@EnabledIfEnvironmentVariable(named = "CITUS_JDBC_URL", matches = ".+")
class CitusTest {

    private static final List<String> SPLIT =
            List.of("comments", "daily_tallies", "erased_submissions", "monthly_tallies", "submissions");

    @Inject
    DataSource database;

    @Inject
    Tenancy tenancy;

    @Test
    void splitsWhatGrowsAndNothingElse() {
        assertEquals(SPLIT, OwnersDatabase.ask("select logicalrelid::text from pg_dist_partition order by 1"));
        assertEquals(
                List.of("1"), OwnersDatabase.ask("select count(distinct colocationid)::text from pg_dist_partition"));
    }

    @Test
    void storesABatchForSeveralNodesOnceAndCountsIt() {
        List<Place> places = onTwoNodes();
        List<Answer> answers = new ArrayList<>();
        places.forEach(place -> {
            answers.add(Answer.to(place));
            answers.add(Answer.to(place).answers(Map.of("overall", 2, "recommend", 3)));
        });
        send(answers).body("results.status", everyItem(equalTo("stored")));
        send(answers).body("results.status", everyItem(equalTo("duplicate")));
        for (Answer answer : answers) {
            Map<String, Object> receipt = answer.put().statusCode(200).extract().path("$");
            answer.put().statusCode(200).body("$", equalTo(receipt));
        }
        for (Place place : places) {
            requireExactTallies(place, 2);
            Staff.administrator()
                    .get("/api/v1/surveys/{id}/results", place.surveyId())
                    .then()
                    .statusCode(200)
                    .body("n", equalTo(2));
        }
    }

    @Test
    void forgetsWhatIsErased() {
        Place place = Place.open();
        Answer answer = Answer.to(place);
        String code = answer.put().statusCode(201).extract().path("receiptCode");
        answer.put().statusCode(200).body("receiptCode", equalTo(code));
        given().header("Receipt-Code", code)
                .delete("/api/v1/submissions/{id}", answer.id())
                .then()
                .statusCode(204);
        requireExactTallies(place, 0);
    }

    @Test
    void hidesOthersRowsOnEveryNode() throws SQLException {
        List<Place> places = onTwoNodes();
        places.forEach(place -> Answer.to(place).put().statusCode(201));
        String all = "select distinct organisation_id::text from submissions";
        for (Place place : places) {
            String own = place.organisationId().toString();
            try (Connection connection =
                    tenancy.speakingFor(Tenants.of(Set.of(place.organisationId())), database::getConnection)) {
                assertEquals(List.of(own), read(connection, all));
            }
        }
        try (Connection connection = database.getConnection()) {
            assertEquals(List.of(), read(connection, all));
        }
    }

    /// Two organisations whose rows lie apart.
    private static List<Place> onTwoNodes() {
        Place one = Place.open();
        Place other = Place.open();
        while (node(one).equals(node(other))) {
            other = Place.open();
        }
        assertNotEquals(node(one), node(other));
        return List.of(one, other);
    }

    private static String node(Place place) {
        return OwnersDatabase.ask("""
                        select nodename || ':' || nodeport from citus_shards
                        where shardid = get_shard_id_for_distribution_column('submissions', ?)""", place.organisationId()).getFirst();
    }

    private static ValidatableResponse send(List<Answer> answers) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("submissions", answers.stream().map(Answer::item).toList()))
                .post("/api/v1/submissions/batch")
                .then()
                .statusCode(207);
    }

    private static void requireExactTallies(Place place, int submissions) {
        Staff.administrator()
                .get("/api/v1/surveys/{id}/tally-check", place.surveyId())
                .then()
                .statusCode(200)
                .body("submissions", equalTo(submissions))
                .body("differences", equalTo(0));
    }

    private static List<String> read(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> read = new ArrayList<>();
            while (rows.next()) {
                read.add(rows.getString(1));
            }
            return read;
        }
    }
}

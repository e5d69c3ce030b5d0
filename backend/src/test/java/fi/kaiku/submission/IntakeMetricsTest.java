package fi.kaiku.submission;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Metrics;
import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntakeMetricsTest {

    @Test
    void countsWhatBecameOfEach() {
        Place place = Place.open();
        double stored = outcome("stored");
        double duplicate = outcome("duplicate");
        double conflict = outcome("conflict");
        double refused = outcome("refused");
        double commits = Metrics.value("kaiku_intake_commit_seconds_count");

        Answer answer = Answer.to(place);
        answer.put().statusCode(201);
        answer.put().statusCode(200);
        answer.answers(Map.of("overall", 1)).put().statusCode(409);
        answer.again().answers(Map.of("overall", 99)).put().statusCode(422);

        assertAll(
                () -> assertEquals(stored + 1, outcome("stored")),
                () -> assertEquals(duplicate + 1, outcome("duplicate")),
                () -> assertEquals(conflict + 1, outcome("conflict")),
                () -> assertEquals(refused + 1, outcome("refused")),
                () -> assertTrue(Metrics.value("kaiku_intake_commit_seconds_count") > commits),
                () -> assertEquals(0, Metrics.value("kaiku_intake_queue")));
    }

    @Test
    void tellsOfTalliesThatDrift() {
        Place place = Place.open();
        Answer.to(place).put().statusCode(201);
        check(place);
        double before = Metrics.value("kaiku_tallies_differences");
        String here = " where organisation_id = '%s'".formatted(place.organisationId());
        OwnersDatabase.ask(
                "with gone as (delete from monthly_tallies" + here + " returning 1) select count(*) from gone");
        check(place);
        assertEquals(before + 1, Metrics.value("kaiku_tallies_differences"));
    }

    private static void check(Place place) {
        Staff.administrator()
                .get("/api/v1/surveys/{id}/tally-check", place.surveyId())
                .then()
                .statusCode(200);
    }

    private static double outcome(String outcome) {
        return Metrics.value("kaiku_intake_submissions_total{outcome=\"%s\"}".formatted(outcome));
    }
}

package fi.kaiku.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is left of an answer whose visitor had it erased: that there was one, under its id, and nothing of what it
/// said.
@QuarkusTest
class ErasureTest {

    private static final String WORDS = "Kahvila oli kiinni 7391.";

    @Test
    void leavesNothingOfWhatWasSaid() {
        Place place = Place.open();
        Answer answer = Answer.to(place)
                .with("phase", "before")
                .with("pairCode", "sininen-laiva")
                .answers(Map.of("overall", 1, "why", WORDS, "age", "65-74"));
        String code = answer.put().statusCode(201).extract().path("receiptCode");
        Staff.of("manager", place.organisationId())
                .get("/api/v1/surveys/{id}/comments", place.surveyId())
                .then()
                .body("items", hasSize(1)); // taken over before it goes
        Staff.of("manager", place.organisationId())
                .body(Map.of("flags", List.of("speeding")))
                .put("/api/v1/surveys/{id}/submissions/{submission}/flags", place.surveyId(), answer.id())
                .then()
                .statusCode(204);
        given().header("Receipt-Code", code)
                .delete("/api/v1/submissions/{id}", answer.id())
                .then()
                .statusCode(204);
        String here = " where organisation_id = '%s'".formatted(place.organisationId());
        assertAll(
                () -> assertEquals("0", one("select count(*) from submissions" + here)),
                () -> assertEquals("0", one("select count(*) from comments" + here)),
                () -> assertEquals("0", one("select count(*) from new_texts" + here)),
                () -> assertEquals("0", counted("daily_tallies", here)),
                () -> assertEquals("0", counted("monthly_tallies", here)),
                () -> assertEquals("1", one("select count(*) from erased_submissions" + here)),
                () -> assertFalse(wholeLog(here).contains("7391"), "the log tells what was said"),
                () -> assertFalse(wholeLog(here).contains(code), "the log has the receipt"));
    }

    /// Before anybody has taken its words over.
    @Test
    void takesBackWhatNobodyHasReadYet() {
        Place place = Place.open();
        Answer answer = Answer.to(place).answers(Map.of("overall", 1, "why", WORDS));
        String code = answer.put().statusCode(201).extract().path("receiptCode");
        given().header("Receipt-Code", code)
                .delete("/api/v1/submissions/{id}", answer.id())
                .then()
                .statusCode(204);
        String here = " where organisation_id = '%s'".formatted(place.organisationId());
        assertEquals("0", one("select count(*) from new_texts" + here));
        assertEquals("0", one("select count(*) from comments" + here));
    }

    private static String counted(String tallies, String here) {
        return one("select coalesce(sum(abs(count)), 0) from %s, unnest(counts) as count %s".formatted(tallies, here));
    }

    private static String wholeLog(String here) {
        return String.join("\n", OwnersDatabase.ask("select details::text from audit_log" + here));
    }

    private static String one(String sql) {
        return OwnersDatabase.ask(sql).getFirst();
    }
}

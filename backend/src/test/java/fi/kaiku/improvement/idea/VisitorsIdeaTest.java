package fi.kaiku.improvement.idea;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What visitors answer to a question that asks for ideas.
@QuarkusTest
class VisitorsIdeaTest {

    private static final String SURVEY = """
            {"languages":["fi"],"defaultLanguage":"fi","title":{"fi":"A"},
             "pages":[{"key":"p","questions":[
              {"key":"idea","type":"text","idea":true,"text":{"fi":"Mitä pitäisi tehdä?"}},
              {"key":"comment","type":"text","text":{"fi":"Muuta?"}}]}]}""";

    private Place place;

    @BeforeEach
    void open() {
        place = Place.open(SURVEY);
    }

    private ValidatableResponse moderate(String state) {
        String path = "/api/v1/surveys/%s/".formatted(place.surveyId());
        List<String> ids = Staff.of("manager", place.organisationId())
                .get(path + "comments")
                .path("items.id");
        return Staff.of("manager", place.organisationId())
                .body(Map.of("comments", ids, "state", state))
                .post(path + "comment-moderations")
                .then();
    }

    private ValidatableResponse ideas() {
        return Staff.of("analyst", place.organisationId()).get("/api/v1/ideas").then();
    }

    @Test
    void isAnIdeaOnceAModeratorHasLetItThroughRedacted() {
        Answer.to(place)
                .with("language", "fi")
                .answers(Map.of("idea", "Keittoa! t. maija@example.org", "comment", "Kiitos"))
                .put()
                .statusCode(201);
        moderate("new");
        ideas().body("items", empty());
        moderate("published").statusCode(200);
        moderate("published").statusCode(200);
        ideas().body("items.text", contains("Keittoa! t. [email]"))
                .body("items[0].source", equalTo("visitor"))
                .body("items[0].museumId", equalTo(place.museumId().toString()));
    }

    @Test
    void losesItsWordsWithTheComment() {
        Answer answer = Answer.to(place).with("language", "fi").answers(Map.of("idea", "Keittoa kahvilaan"));
        String receipt = answer.put().extract().path("receiptCode");
        moderate("published");
        moderate("hidden");
        ideas().body("items", hasSize(1)).body("items[0]", not(hasKey("text")));
        moderate("published");
        ideas().body("items.text", contains("Keittoa kahvilaan"));
        io.restassured.RestAssured.given()
                .header("Receipt-Code", receipt)
                .delete("/api/v1/submissions/{id}", answer.id())
                .then()
                .statusCode(204);
        ideas().body("items[0]", not(hasKey("text")));
    }

    @Test
    void staysInTheVisitorsOwnWords() {
        Answer.to(place)
                .with("language", "fi")
                .answers(Map.of("idea", "Keittoa kahvilaan"))
                .put();
        moderate("published");
        String id = ideas().extract().path("items[0].id");
        Staff.of("manager", place.organisationId())
                .header("If-Match", "*")
                .body(Map.of("text", "Salaattia kahvilaan"))
                .patch("/api/v1/ideas/" + id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/text"));
        Staff.of("manager", place.organisationId())
                .header("If-Match", "*")
                .body(Map.of("setAside", true))
                .patch("/api/v1/ideas/" + id)
                .then()
                .statusCode(200)
                .body("text", equalTo("Keittoa kahvilaan"));
    }
}

package fi.kaiku.insight.comment;

import static fi.kaiku.insight.comment.Remarks.ask;
import static fi.kaiku.insight.comment.Remarks.comments;
import static fi.kaiku.insight.comment.Remarks.found;
import static fi.kaiku.insight.comment.Remarks.ids;
import static fi.kaiku.insight.comment.Remarks.moderate;
import static fi.kaiku.insight.comment.Remarks.open;
import static fi.kaiku.insight.comment.Remarks.says;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommentModerationTest {

    @Test
    void givesTheWordsAsTheyWereToModeratorsOnly() {
        Place place = open();
        says(place, "fi", "t. maija@example.org");
        String path = "comments/%s/unredacted".formatted(ids(place).getFirst());
        ask("manager", place, path).then().statusCode(200).body("text", equalTo("t. maija@example.org"));
        ask("editor", place, path).then().statusCode(200);
        ask("analyst", place, path).then().statusCode(403);
        ask("manager", place, "comments/%s/unredacted".formatted(UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    @Test
    void showsHiddenCommentsToModeratorsOnly() {
        Place place = open();
        says(place, "fi", "Sopimaton");
        says(place, "fi", "Kiva");
        moderate("manager", place, Map.of("comments", found(place, "sopimaton"), "state", "hidden"))
                .statusCode(200)
                .body("items.state", contains("hidden"));
        comments(place, "").body("items.text", contains("Kiva"));
        comments(place, "state=hidden").body("items", empty());
        ask("analyst", place, "comment-counts").then().body("states.n", contains(1, 0, 0));
        ask("manager", place, "comments?state=hidden")
                .then()
                .body("items.text", contains("Sopimaton"))
                .body("items[0].moderatedAt", notNullValue())
                .body("items[0].moderatedBy", notNullValue());
        ask("manager", place, "comment-counts").then().body("states.n", contains(1, 0, 1));
        moderate("analyst", place, Map.of("comments", ids(place), "addTags", List.of("Muu")))
                .statusCode(422);
    }

    @Test
    void moderatesManyAtOnceAllOrNone() {
        Place place = open();
        says(place, "fi", "Yksi");
        says(place, "fi", "Kaksi");
        List<String> known = ids(place);
        List<String> withAStranger = new ArrayList<>(known);
        withAStranger.add(UUID.randomUUID().toString());
        moderate("manager", place, Map.of("comments", withAStranger, "state", "published"))
                .statusCode(422)
                .body("errors.code", contains("comment.unknown"));
        comments(place, "state=published").body("items", empty());
        moderate("manager", place, Map.of("comments", known, "state", "published"))
                .statusCode(200);
        comments(place, "state=published").body("items", hasSize(2));
        moderate("analyst", place, Map.of("comments", known, "state", "new")).statusCode(403);
        moderate("manager", place, Map.of("comments", known)).statusCode(422);
    }

    @Test
    void answersToVisitorsWithTemplates() {
        Place place = open();
        says(place, "fi", "Kahvila kiinni");
        Response template = Staff.of("manager", place.organisationId())
                .body(Map.of(
                        "organisationId", place.organisationId(),
                        "name", "Kiitos",
                        "texts", Map.of("fi", "Kiitos!", "sv", " ")))
                .post("/api/v1/reply-templates");
        template.then().statusCode(201).body("texts", equalTo(Map.of("fi", "Kiitos!")));
        String path = "/api/v1/surveys/%s/comments/%s/answer"
                .formatted(place.surveyId(), ids(place).getFirst());
        Staff.of("manager", place.organisationId())
                .body(Map.of("text", Map.of("fi", "Kiitos! Kesällä auki.")))
                .put(path)
                .then()
                .statusCode(204);
        comments(place, "").body("items[0].answer.fi", equalTo("Kiitos! Kesällä auki."));
        Staff.of("manager", place.organisationId())
                .body(Map.of("text", Map.of("fi", " ")))
                .put(path)
                .then()
                .statusCode(422);
        Staff.of("manager", place.organisationId()).delete(path).then().statusCode(204);
        comments(place, "").body("items[0].answer", nullValue());
    }
}

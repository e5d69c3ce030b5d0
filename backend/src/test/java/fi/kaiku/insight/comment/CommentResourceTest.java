package fi.kaiku.insight.comment;

import static fi.kaiku.insight.comment.Remarks.ask;
import static fi.kaiku.insight.comment.Remarks.comments;
import static fi.kaiku.insight.comment.Remarks.found;
import static fi.kaiku.insight.comment.Remarks.ids;
import static fi.kaiku.insight.comment.Remarks.moderate;
import static fi.kaiku.insight.comment.Remarks.open;
import static fi.kaiku.insight.comment.Remarks.says;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommentResourceTest {

    @Test
    void readsWhatWasSaidWithoutWhatTellsWhoSaidIt() {
        Place place = open();
        says(place, "fi", "Soittakaa 040 123 4567, t. maija@example.org");
        comments(place, "")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].text", equalTo("Soittakaa [phone], t. [email]"))
                .body("items[0].redactions.kind", contains("phone", "email"))
                .body("items[0].redactions.start", contains(10, 22))
                .body("items[0].question", equalTo("comment"))
                .body("items[0].museumId", equalTo(place.museumId().toString()))
                .body("items[0].language", equalTo("fi"))
                .body("items[0].state", equalTo("new"))
                .body("items[0].hour", equalTo("2026-05-02T10:00:00Z"))
                .body("items[0].shared", equalTo(false));
    }

    @Test
    void hasAnIdThatTellsNothingOfTheSubmission() {
        Place place = open();
        Answer answer = says(place, "fi", "Hieno");
        UUID id = UUID.fromString(ids(place).getFirst());
        assertNotEquals(answer.id(), id);
        assertEquals(4, id.version(), "drawn at random, not made of the time");
    }

    @Test
    void findsWordsInTheirForms() {
        Place place = open();
        says(place, "fi", "Museokahvilassa oli lämmintä, KAHVILAN pulla hyvää.");
        says(place, "sv", "Utställningarna var fina, men kaféet var stängt.");
        says(place, "en", "The exhibitions were lovely.");
        comments(place, "query=kahvila").body("items.language", contains("fi"));
        comments(place, "query=museokahvila").body("items.language", contains("fi"));
        comments(place, "query=utställning").body("items.language", contains("sv"));
        comments(place, "query=kafé").body("items.language", contains("sv"));
        comments(place, "query=exhibition").body("items.language", contains("en"));
        comments(place, "query=fina -kafé").body("items", empty());
        comments(place, "query=pulla or lovely").body("items.language", containsInAnyOrder("fi", "en"));
        comments(place, "query=\"pulla hyvää\"").body("items.language", contains("fi"));
        comments(place, "query=\"hyvää pulla\"").body("items", empty());
        comments(place, "query=kahvila, pulla").body("items", hasSize(1));
        comments(place, "query=' ! | <-> (( :* \\").statusCode(200);
    }

    @Test
    void saysWhereTheFoundWordsStand() {
        Place place = open();
        says(place, "fi", "Kahvila oli auki, kahvilassa tungosta.");
        comments(place, "query=kahvila")
                .body("items[0].hits.start", contains(0, 18))
                .body("items[0].hits.end", contains(7, 28));
        comments(place, "").body("items[0].hits", empty());
    }

    /// Else one could guess a number digit by digit, or ask whether a friend was here.
    @Test
    void findsNothingOfWhatWasTakenOut() {
        Place place = open();
        says(place, "fi", "Numeroni on 0401234567 ja maija@example.org");
        for (String guess : List.of("0401234567", "040", "maija", "maija@example.org", "example")) {
            comments(place, "query=" + guess).body("items", empty());
            ask("manager", place, "comments?query=" + guess).then().body("items", empty());
        }
    }

    @Test
    void pagesThroughAllOfThem() {
        Place place = open();
        List<String> said = new ArrayList<>();
        for (int hour = 1; hour <= 7; hour++) {
            String words = "Sana" + hour;
            said.addFirst(words);
            Answer.to(place)
                    .with("startedAt", null)
                    .with("completedAt", "2026-05-02T0%d:30:00Z".formatted(hour))
                    .answers(Map.of("comment", words))
                    .put()
                    .statusCode(201);
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            Response page = ask("analyst", place, "comments?limit=3" + cursor);
            List<String> texts = page.path("items.text");
            read.addAll(texts);
            String next = page.path("page.next");
            assertEquals(
                    next != null,
                    page.header("Link") != null && page.header("Link").contains("rel=\"next\""));
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        assertEquals(said, read);
        comments(place, "cursor=nonsense").statusCode(422);
    }

    @Test
    void answersEqualFiltersWithEqualBytes() {
        Place place = open();
        says(place, "fi", "Hieno");
        Response one = ask("analyst", place, "comments?language=fi,sv&channel=link");
        Response other = ask("analyst", place, "comments?channel=link&language=sv&language=fi");
        assertEquals(one.asString(), other.asString());
        assertEquals(one.header("ETag"), other.header("ETag"));
        Staff.of("analyst", place.organisationId())
                .header("If-None-Match", one.header("ETag"))
                .get("/api/v1/surveys/%s/comments?language=fi,sv&channel=link".formatted(place.surveyId()))
                .then()
                .statusCode(304);
    }

    @Test
    void erasesACommentWithItsSubmission() {
        Place place = open();
        Answer answer = Answer.to(place).answers(Map.of("comment", "Salaisuus", "feelings", "Huono"));
        String code = answer.put().statusCode(201).extract().path("receiptCode");
        Answer waiting = Answer.to(place).answers(Map.of("comment", "Toinen salaisuus"));
        comments(place, "query=salaisuus").body("items", hasSize(1));
        moderate("manager", place, Map.of("comments", ids(place), "state", "published", "addTags", List.of("Muu")));
        String waitingCode = waiting.put().statusCode(201).extract().path("receiptCode");
        erase(answer, code);
        erase(waiting, waitingCode);
        comments(place, "").body("items", empty());
        comments(place, "query=salaisuus").body("items", empty());
        ask("manager", place, "comment-counts")
                .then()
                .body("states.n", contains(0, 0, 0))
                .body("tags", empty());
        assertEquals(0, rows("comments", place));
        assertEquals(0, rows("new_texts", place));
    }

    private static void erase(Answer answer, String code) {
        given().header("Receipt-Code", code)
                .delete("/api/v1/submissions/{id}", answer.id())
                .then()
                .statusCode(204);
    }

    private static long rows(String table, Place place) {
        String count = "select count(*) from %s where organisation_id = ?".formatted(table);
        return Long.parseLong(OwnersDatabase.ask(count, place.organisationId()).getFirst());
    }

    @Test
    void sharesWithTheClusterWhatIsPublished() {
        Place place = open();
        Place other = open();
        says(place, "fi", "Julkinen, t. maija@example.org");
        says(place, "fi", "Uusi");
        Answer.to(place).answers(Map.of("feelings", "Arkaluonteinen")).put().statusCode(201);
        List<String> shown = new ArrayList<>(found(place, "julkinen"));
        shown.addAll(found(place, "arkaluonteinen"));
        moderate("manager", place, Map.of("comments", shown, "state", "published", "addTags", List.of("Oma")));
        UUID cluster = Places.cluster("tables", place.museumId(), other.museumId());
        theirs(other, place, "comments").statusCode(404);

        share(cluster, place, "comments");
        theirs(other, place, "comments")
                .statusCode(200)
                .body("items.text", contains("Julkinen, t. [email]"))
                .body("items[0].shared", equalTo(true))
                .body("items[0].day", equalTo("2026-05-02"))
                .body("items[0]", not(hasKey("hour")))
                .body("items[0]", not(hasKey("channel")))
                .body("items[0]", not(hasKey("moderatedBy")))
                .body("items[0].tags", empty());
        theirs(other, place, "comments?state=new").body("items", empty());
        theirs(other, place, "comments?query=uusi").body("items", empty());
        theirs(other, place, "comment-counts")
                .body("states.n", contains(0, 1, 0))
                .body("tags", empty());
        theirs(other, place, "comment-shares").body("points", empty());
        theirs(other, place, "comments?segment=age:old").statusCode(403);
        theirs(other, place, "results").statusCode(404);

        share(cluster, place, "joint");
        theirs(other, place, "comments")
                .body("items.text", containsInAnyOrder("Julkinen, t. [email]", "Uusi"))
                .body("items[0].hour", notNullValue())
                .body("items.shared", everyItem(equalTo(false)));
        Staff.of("manager", other.organisationId())
                .get("/api/v1/surveys/%s/comments/%s/unredacted".formatted(place.surveyId(), shown.getFirst()))
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse theirs(Place reader, Place place, String path) {
        return Staff.of("analyst", reader.organisationId())
                .get("/api/v1/surveys/%s/%s".formatted(place.surveyId(), path))
                .then();
    }

    private static void share(UUID cluster, Place place, String sharing) {
        Staff.administrator()
                .body(Map.of("sharing", sharing))
                .put("/api/v1/clusters/%s/members/%s".formatted(cluster, place.museumId()))
                .then()
                .statusCode(200);
    }

    @Test
    void picksOutSegmentsForThoseWhoMaySeeRecords() {
        Place place = open();
        Answer.to(place).answers(Map.of("comment", "Vanhan sana", "age", "old")).put();
        Answer.to(place)
                .answers(Map.of("comment", "Nuoren sana", "age", "young"))
                .put();
        comments(place, "segment=age:old").body("items.text", contains("Vanhan sana"));
        ask("editor", place, "comments?segment=age:old").then().statusCode(403);
        ask("editor", place, "comments").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void namesEachParameterItDoesNotUnderstand() {
        Place place = open();
        comments(place, "question=age&state=old&museum=nowhere&sort=up&query=" + "a".repeat(201))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("question", "state", "museum", "sort", "query"));
    }

    @Test
    void followsTheOneFilter() {
        Place place = open();
        says(place, "fi", "Yksi");
        Place kiosk = place.also("kiosk");
        says(kiosk, "sv", "Två");
        comments(place, "channel=kiosk").body("items.text", contains("Två"));
        comments(place, "language=fi").body("items.text", contains("Yksi"));
        comments(place, "from=2026-05-03").body("items", empty());
        comments(place, "collector=" + kiosk.collectorId()).body("items.text", contains("Två"));
        comments(place, "flagged=false").body("items", hasSize(2));
        assertTrue(ids(place).size() == 2);
    }
}

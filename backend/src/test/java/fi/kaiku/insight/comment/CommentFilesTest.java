package fi.kaiku.insight.comment;

import static fi.kaiku.insight.comment.Remarks.ask;
import static fi.kaiku.insight.comment.Remarks.ids;
import static fi.kaiku.insight.comment.Remarks.moderate;
import static fi.kaiku.insight.comment.Remarks.open;
import static fi.kaiku.insight.comment.Remarks.says;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Rows;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// All comments of a filter as a file, in the form in which the caller may read them one by one.
@QuarkusTest
class CommentFilesTest {

    private static ValidatableResponse file(Place place, String query) {
        return ask("analyst", place, "comments?" + query).then();
    }

    @Test
    void writesThemRedactedWithWhatIsKnownOfThem() {
        Place place = open();
        says(place, "fi", "Soittakaa 040 123 4567");
        moderate("manager", place, Map.of("comments", ids(place), "state", "published", "addTags", List.of("puhelin")))
                .statusCode(200);
        String text = file(place, "format=csv")
                .statusCode(200)
                .contentType("text/csv")
                .header("Kaiku-Row-Count", "1")
                .header("Content-Disposition", startsWith("attachment; filename=\"visit-comments-20"))
                .extract()
                .asString();
        Map<String, String> row = Rows.ofCsv(text, ',').getFirst();
        assertEquals("Soittakaa [phone]", row.get("text"));
        assertEquals("2026-05-02", row.get("day"));
        assertEquals("2026-05-02T10:00:00Z", row.get("hour"), "cut to the hour, as records are");
        assertEquals("fi", row.get("language"));
        assertEquals("comment", row.get("question"));
        assertEquals("published", row.get("state"));
        assertEquals("puhelin", row.get("tags"));
        assertEquals(
                "Soittakaa [phone]",
                Rows.ofNdjson(file(place, "format=ndjson").extract().asString())
                        .getFirst()
                        .get("text"));
        assertEquals(
                "Soittakaa [phone]",
                Rows.ofXlsx(file(place, "format=xlsx").extract().asByteArray())
                        .getFirst()
                        .get("text"));
    }

    @Test
    void speaksTheLanguageThatExcelIsIn() {
        Place place = open();
        says(place, "fi", "=1+1; kylmä");
        String text = file(place, "format=csv&labels=fi&separator=semicolon&bom=true")
                .extract()
                .asString();
        assertTrue(
                text.startsWith(
                        "\uFEFFKommentin tunnus;Museo;Päivä museon omassa ajassa;Tunti, UTC;Kommentin kieli;Kanava;"
                                + "Kysymys;Tila;Tunnisteet;Kommentti\r\n"),
                text);
        Map<String, String> row = Rows.ofCsv(text.substring(1), ';').getFirst();
        assertEquals("Kerro", row.get("Kysymys"));
        assertEquals("Uusi", row.get("Tila"));
        assertEquals("Linkki tai QR-koodi", row.get("Kanava"));
        assertEquals("'=1+1; kylmä", row.get("Kommentti"), "a text, which is no formula");
    }

    /// More than the list gives at once.
    @Test
    void holdsAllOfTheFilterAndNotAPage() {
        Place place = open();
        List<Map<String, Object>> said = IntStream.range(0, 450)
                .mapToObj(i -> Answer.to(place)
                        .with("language", i < 20 ? "sv" : "fi")
                        .answers(Map.of("comment", "Kommentti " + i))
                        .item())
                .toList();
        Staff.administrator()
                .body(Map.of("submissions", said))
                .post("/api/v1/submissions/batch")
                .then()
                .statusCode(207);
        List<Map<String, String>> all = Rows.ofCsv(
                file(place, "format=csv")
                        .header("Kaiku-Row-Count", "450")
                        .extract()
                        .asString(),
                ',');
        assertEquals(450, all.stream().map(row -> row.get("text")).distinct().count());
        file(place, "format=csv&language=sv").header("Kaiku-Row-Count", "20");
        file(place, "format=csv&query=449").header("Kaiku-Row-Count", "1");
        file(place, "format=csv&limit=2").statusCode(422).body("errors.pointer", contains("limit"));
    }

    @Test
    void givesNobodyMoreThanTheListDoes() {
        Place place = open();
        says(place, "fi", "Piiloon");
        moderate("manager", place, Map.of("comments", ids(place), "state", "hidden"))
                .statusCode(200);
        says(place, "fi", "Hyvä");
        for (String format : List.of("csv", "ndjson")) {
            String told = ask("analyst", place, "comments?format=" + format).asString();
            assertTrue(told.contains("Hyvä"), told);
            assertFalse(told.contains("Piiloon"), told);
            assertTrue(
                    ask("editor", place, "comments?format=" + format).asString().contains("Piiloon"), "a moderator");
            ask("analyst", place, "comments?segment=old&format=" + format)
                    .then()
                    .statusCode(200);
            ask("editor", place, "comments?segment=old&format=" + format).then().statusCode(403);
            Staff.of("analyst", Place.open().organisationId())
                    .get("/api/v1/surveys/%s/comments?format=%s".formatted(place.surveyId(), format))
                    .then()
                    .statusCode(404);
        }
        file(place, "format=json-stat").statusCode(422).body("errors.pointer", contains("format"));
    }

    @Test
    void writesDownWhoReadThem() {
        Place place = open();
        says(place, "fi", "maija@example.org");
        file(place, "format=csv&language=fi").statusCode(200).extract().asString();
        UUID comment = UUID.fromString(ids(place).getFirst());
        ask("manager", place, "comments/%s/unredacted".formatted(comment))
                .then()
                .statusCode(200)
                .body("text", equalTo("maija@example.org"));
        ask("analyst", place, "comments/%s/unredacted".formatted(comment))
                .then()
                .statusCode(403);
        Staff.of("manager", place.organisationId())
                .get("/api/v1/audit-entries?subjectId=" + place.surveyId())
                .then()
                .rootPath("items.findAll { it.action.endsWith('.read') }")
                .body("action", contains("unredacted-comment.read", "comments.read"))
                .body("details.rows", contains(1, 1))
                .body("[1].details.form", equalTo("csv"))
                .body("[1].details.filter.filter.language", contains("fi"))
                .body("[0].details.filter.comment", equalTo(comment.toString()));
    }
}

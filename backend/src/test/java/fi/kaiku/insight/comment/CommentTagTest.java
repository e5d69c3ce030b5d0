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
import static org.hamcrest.Matchers.everyItem;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommentTagTest {

    @Test
    void tagsAndFindsByTag() {
        Place place = open();
        says(place, "fi", "Kahvila kiinni");
        says(place, "fi", "Opasteet puuttuivat");
        List<String> all = ids(place);
        moderate("analyst", place, Map.of("comments", all, "addTags", List.of("Kahvila", "Aukiolo")))
                .statusCode(200)
                .body("items.tags", everyItem(contains("Aukiolo", "Kahvila")));
        moderate("analyst", place, Map.of("comments", found(place, "opaste"), "removeTags", List.of("kahvila")))
                .body("items.tags", contains(List.of("Aukiolo")));
        comments(place, "tag=kahvila").body("items.text", contains("Kahvila kiinni"));
        comments(place, "tag=Kahvila,Aukiolo").body("items", hasSize(2));
        comments(place, "tag=Tuntematon").statusCode(422);
        ask("analyst", place, "comment-counts")
                .then()
                .body("tags.tag", contains("Aukiolo", "Kahvila"))
                .body("tags.n", contains(2, 1));
        for (String unusable : List.of("a,b", " ", "\u3000", "\u00a0\u2003")) {
            moderate("analyst", place, Map.of("comments", all, "addTags", List.of(unusable)))
                    .statusCode(422);
        }
    }

    @Test
    void renamesMergesAndDeletesTags() {
        Place place = open();
        says(place, "fi", "Kahvila kiinni");
        moderate("analyst", place, Map.of("comments", ids(place), "addTags", List.of("Kahvila", "Kahvio")));
        String cafe = tag(place, "Kahvila");
        String canteen = tag(place, "Kahvio");
        rename(place, canteen, "KAHVILA").statusCode(409).body("type", equalTo("/problems/tag-taken"));
        rename(place, cafe, "Ravintola").statusCode(200).body("comments", equalTo(1));
        tags(place)
                .delete("/api/v1/comment-tags/%s?into=%s".formatted(canteen, canteen))
                .then()
                .statusCode(422);
        tags(place)
                .delete("/api/v1/comment-tags/%s?into=%s".formatted(canteen, cafe))
                .then()
                .statusCode(204);
        comments(place, "").body("items[0].tags", contains("Ravintola"));
        tags(place).delete("/api/v1/comment-tags/" + cafe).then().statusCode(204);
        comments(place, "").body("items[0].tags", empty());
    }

    private static io.restassured.specification.RequestSpecification tags(Place place) {
        return Staff.of("analyst", place.organisationId());
    }

    private static String tag(Place place, String name) {
        return tags(place).get("/api/v1/comment-tags").path("items.find { it.name == '%s' }.id".formatted(name));
    }

    private static ValidatableResponse rename(Place place, String tag, String name) {
        return tags(place)
                .body(Map.of("name", name))
                .put("/api/v1/comment-tags/" + tag)
                .then();
    }

    /// Wilson for 3 of 6: 0.1876 to 0.8124, computed apart from this code.
    @Test
    void tellsWhatThoseWhoCommentedSpokeOf() {
        Place place = open();
        for (int i = 0; i < 6; i++) {
            Answer.to(place)
                    .answers(Map.of("comment", "Toukokuu " + i, "feelings", "Olo " + i))
                    .put();
        }
        for (int i = 0; i < 4; i++) {
            Answer.to(place)
                    .with("startedAt", null)
                    .with("completedAt", "2026-07-02T10:00:00Z")
                    .answers(Map.of("comment", "Heinä " + i))
                    .put();
        }
        List<String> may =
                ask("analyst", place, "comments?question=comment&to=2026-05-31").path("items.id");
        moderate("analyst", place, Map.of("comments", may.subList(0, 3), "addTags", List.of("Kahvila")));
        moderate("analyst", place, Map.of("comments", ids(place), "addTags", List.of("Kaikki")));
        ask("analyst", place, "comment-shares?question=comment&interval=month&tag=Kahvila")
                .then()
                .statusCode(200)
                .body("tags", contains("Kahvila"))
                .body("points.status", contains("ok", "empty", "suppressed"))
                .body("points[0].n", equalTo(6))
                .body("points[0].shares[0].n", equalTo(3))
                .body("points[0].shares[0].share", equalTo(0.5f))
                .body("points[0].shares[0].low", equalTo(0.1876f))
                .body("points[0].shares[0].high", equalTo(0.8124f))
                .body("points[2]", not(hasKey("n")));
        // Six people, whatever each wrote: too few where a question is sensitive.
        ask("analyst", place, "comment-shares?interval=month")
                .then()
                .body("tags", contains("Kahvila", "Kaikki"))
                .body("points[0].status", equalTo("suppressed"));
    }
}

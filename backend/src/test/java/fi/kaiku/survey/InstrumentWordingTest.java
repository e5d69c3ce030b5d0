package fi.kaiku.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.instrument.Instruments;
import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Contract;
import fi.kaiku.testing.Contract.Operation;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import fi.kaiku.testing.Tablet;
import fi.kaiku.testing.Things;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Standard questionnaires from their words to their results, over HTTP. The words are nonsense.
@QuarkusTest
class InstrumentWordingTest {

    private static final String WORDS = "/api/v1/organisations/{organisation}/instruments/who-5/versions/1/wordings";
    private static final String SECRET = "Zabrolim";

    private static Map<String, Object> content(String items) {
        return Map.of(
                "origin",
                "official",
                "restricted",
                true,
                "source",
                "A licence of nothing",
                "texts",
                Map.of(
                        "instruction",
                        items + " plim",
                        "items",
                        Instruments.find("who-5", 1).orElseThrow().items().stream()
                                .collect(Collectors.toMap(item -> item, item -> items + " " + item)),
                        "labels",
                        Map.of("0", "l0", "1", "l1", "2", "l2", "3", "l3", "4", "l4", "5", items + " l5")));
    }

    private static ValidatableResponse enter(UUID organisation, String language, String items) {
        return Staff.of("editor", organisation)
                .body(content(items))
                .put(WORDS + "/" + language, organisation)
                .then();
    }

    private static String survey(String languages) {
        return """
                {"languages": %s, "defaultLanguage": "sv", "title": {"fi": "Vointi", "sv": "Mående"},
                 "pages": [{"key": "p", "questions": [
                    {"key": "wellbeing", "type": "instrument", "instrument": "who-5", "version": 1,
                     "text": {"fi": "Miten voit?", "sv": "Hur mår du?"}}]}]}""".formatted(languages);
    }

    private static Place asked(UUID organisation) {
        enter(organisation, "sv", SECRET).statusCode(200);
        return Place.open(organisation, survey("[\"sv\"]"));
    }

    private static RequestSpecification analyst(UUID organisation) {
        return Staff.of("analyst", organisation);
    }

    @Test
    void cataloguesFactsAndNoWords() {
        UUID organisation = Places.organisation();
        enter(organisation, "sv", SECRET).statusCode(200);
        String who5 = "items.find { it.key == 'who-5' }.";
        String catalogue = analyst(organisation)
                .get("/api/v1/instruments")
                .then()
                .statusCode(200)
                .body("items.key", hasItems("who-5", "swemwbs", "kaiku-visit-wellbeing"))
                .body(who5 + "holder", equalTo("World Health Organization"))
                .body(who5 + "recall", equalTo("two-weeks"))
                .body(who5 + "beforeAfter", equalTo(false))
                .body(who5 + "restricted", equalTo(true))
                .body(who5 + "scores[0].max", equalTo(100))
                .body(who5 + "bands.from", contains(0, 51))
                .body(who5 + "wordings.language", contains("sv"))
                .body(who5 + "wordings.origin", contains("official"))
                .body("items.find { it.key == 'nps' }.wordings.language", containsInAnyOrder("fi", "sv", "en"))
                .extract()
                .asString();
        assertFalse(catalogue.contains(SECRET));
        analyst(organisation)
                .get("/api/v1/instruments/who-5/versions/1")
                .then()
                .statusCode(200)
                .body("items", hasItem("calm"));
        analyst(organisation).get("/api/v1/instruments/who-5/versions/2").then().statusCode(404);
        analyst(Places.organisation())
                .get("/api/v1/instruments/who-5/versions/1")
                .then()
                .body("wordings", empty());
    }

    @Test
    void keepsWordsUnderTheirETag() {
        UUID organisation = Places.organisation();
        enter(organisation, "sv", "Zab").statusCode(200).header("ETag", "\"1\"");
        analyst(organisation)
                .get(WORDS + "/sv", organisation)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("texts.items.calm", equalTo("Zab calm"))
                .body("origin", equalTo("official"))
                .body("shipped", equalTo(false));
        enter(organisation, "sv", "Zib").statusCode(428);
        Staff.of("editor", organisation)
                .header("If-Match", "\"1\"")
                .body(content("Zib"))
                .put(WORDS + "/sv", organisation)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        Staff.of("editor", organisation)
                .header("If-Match", "\"1\"")
                .body(content("Zob"))
                .put(WORDS + "/sv", organisation)
                .then()
                .statusCode(412);
        analyst(organisation).get(WORDS, organisation).then().body("items.texts.items.calm", contains("Zib calm"));
        Staff.of("editor", organisation)
                .delete(WORDS + "/sv", organisation)
                .then()
                .statusCode(428);
        Staff.of("editor", organisation)
                .header("If-Match", "\"2\"")
                .delete(WORDS + "/sv", organisation)
                .then()
                .statusCode(204);
        analyst(organisation).get(WORDS + "/sv", organisation).then().statusCode(404);
    }

    @Test
    void refusesWordsThatCannotAskTheInstrument() {
        UUID organisation = Places.organisation();
        Staff.of("editor", organisation)
                .body(Map.of(
                        "origin",
                        "official",
                        "restricted",
                        true,
                        "source",
                        " ",
                        "texts",
                        Map.of("items", Map.of("calm", "Zab"))))
                .put(WORDS + "/sv", organisation)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/source"));
        Staff.of("editor", organisation)
                .body(Map.of(
                        "origin",
                        "official",
                        "restricted",
                        true,
                        "source",
                        "x",
                        "texts",
                        Map.of("items", Map.of("calm", "Zab"))))
                .put(WORDS + "/sv", organisation)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/texts/items/cheerful", "/texts/labels/0"))
                .body("errors.code", hasItem("wording.missing"));
        enter(organisation, "suomi_", "Zab").statusCode(422).body("errors[0].code", equalTo("language.invalid"));
        enter(organisation, "fi-simple", "Zab")
                .statusCode(422)
                .body("errors[0].code", equalTo("language.invalid"))
                .body("errors[0].detail", containsString("easy variant"));
        Staff.administrator()
                .body(content("Zab"))
                .put(WORDS + "/sv", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void belongsToOneOrganisation() {
        UUID theirs = Places.organisation();
        enter(theirs, "sv", SECRET).statusCode(200);
        UUID stranger = Places.organisation();
        analyst(stranger).get(WORDS + "/sv", theirs).then().statusCode(404);
        analyst(stranger).get(WORDS, theirs).then().statusCode(404);
        analyst(stranger).get(WORDS + "/sv", stranger).then().statusCode(404);
        analyst(theirs).body(content("Zab")).put(WORDS + "/fi", theirs).then().statusCode(403);
        String survey = Staff.of("editor", stranger)
                .body("{\"organisationId\":\"%s\",\"slug\":\"w\",\"definition\":%s}"
                        .formatted(stranger, survey("[\"sv\"]")))
                .post("/api/v1/surveys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Staff.of("editor", stranger)
                .post("/api/v1/surveys/{id}/versions", survey)
                .then()
                .statusCode(422)
                .body("errors.code", contains("instrument.wording-missing"));
    }

    @Test
    void asksForWordsInEachLanguageOfTheSurvey() {
        UUID organisation = Places.organisation();
        enter(organisation, "sv", SECRET).statusCode(200);
        String survey = Staff.of("editor", organisation)
                .body("{\"organisationId\":\"%s\",\"slug\":\"w\",\"definition\":%s}"
                        .formatted(organisation, survey("[\"sv\", \"fi\"]")))
                .post("/api/v1/surveys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Staff.of("editor", organisation)
                .get("/api/v1/surveys/{id}/draft/problems", survey)
                .then()
                .body("errors.code", contains("instrument.wording-missing"))
                .body("errors.pointer", contains("/definition/pages/0/questions/0/instrument"));
        enter(organisation, "fi", "Zib").statusCode(200);
        Staff.of("editor", organisation)
                .post("/api/v1/surveys/{id}/versions", survey)
                .then()
                .statusCode(201);
        String items = "definition.pages[0].questions[0].wording.items.find { it.key == 'calm' }.text.";
        analyst(organisation)
                .get("/api/v1/surveys/{id}/versions/1", survey)
                .then()
                .body(items + "fi", equalTo("Zib calm"))
                .body(items + "sv", equalTo(SECRET + " calm"));
        String draft =
                analyst(organisation).get("/api/v1/surveys/{id}/draft", survey).asString();
        assertFalse(draft.contains(SECRET));
        Staff.of("editor", organisation)
                .post("/api/v1/surveys/{id}/versions", survey)
                .then()
                .statusCode(409);
    }

    @Test
    void keepsTheWordsThatAVersionWasPublishedWith() {
        Place place = asked(Places.organisation());
        Staff.of("editor", place.organisationId())
                .header("If-Match", "\"1\"")
                .body(content("Zib"))
                .put(WORDS + "/sv", place.organisationId())
                .then()
                .statusCode(200);
        given().get("/api/v1/collect/{key}", place.key())
                .then()
                .body("definition.pages[0].questions[0].wording.items[0].text.sv", equalTo(SECRET + " cheerful"));
    }

    @Test
    void leavesAClusterWhatCameWithKaiku() {
        UUID organisation = Places.organisation();
        enter(organisation, "sv", SECRET).statusCode(200);
        UUID cluster = Places.cluster("joint", Places.museum(organisation));
        String survey = Staff.administrator()
                .body("{\"clusterId\":\"%s\",\"slug\":\"%s\",\"definition\":%s}"
                        .formatted(cluster, Places.slug(), survey("[\"sv\"]")))
                .post("/api/v1/surveys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Staff.administrator()
                .get("/api/v1/surveys/{id}/draft/problems", survey)
                .then()
                .body("errors.code", contains("instrument.wording-missing"));
    }

    /// The collector's key and the device's assignment let somebody answer: nothing else that is public says a word.
    @Test
    void showsRestrictedWordsInAnsweringOnly() {
        Place place = asked(Places.organisation());
        Tablet tablet = Tablet.at(place);
        Staff.administrator()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("collectorIds", List.of(place.collectorId())))
                .patch("/api/v1/devices/{id}", tablet.id())
                .then()
                .statusCode(200);
        Things things = Things.none()
                .with("organisations", place.organisationId())
                .with("museums", place.museumId())
                .with("surveys", place.surveyId())
                .with("collectors", place.collectorId())
                .with("devices", tablet.id())
                .withKey(place.key());
        Set<String> tell = Contract.operations()
                .filter(operation -> !operation.isForStaff())
                .filter(operation -> operation
                        .send(operation.secured() ? tablet.asks() : given(), things)
                        .asString()
                        .contains(SECRET))
                .map(Operation::id)
                .collect(Collectors.toSet());
        assertEquals(Set.of("collect", "getDeviceAssignment"), tell);
        Set<String> untold = Contract.operations()
                .filter(Operation::isForStaff)
                .filter(operation -> operation.send(given(), things).asString().contains(SECRET))
                .map(Operation::id)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), untold);
        assertTrue(Contract.operations()
                        .filter(operation -> !operation.isForStaff())
                        .count()
                > 6);
    }

    @Test
    void tellsDevicesNothingAboutScores() {
        Place place = asked(Places.organisation());
        String played = given().get("/api/v1/collect/{key}", place.key()).asString();
        assertTrue(played.contains(SECRET));
        assertFalse(played.contains("Reduced") || played.contains("bands") || played.contains("\"score"), played);
    }

    @Test
    void countsItemsAndScoresExactly() {
        Place place = asked(Places.organisation());
        for (int i = 0; i < 10; i++) {
            Answer.to(place)
                    .answers(Map.of(
                            "wellbeing",
                            Map.of(
                                    "cheerful",
                                    4,
                                    "calm",
                                    4,
                                    "active",
                                    4,
                                    "rested",
                                    3,
                                    "interested",
                                    i % 2 == 0 ? 3 : 5)))
                    .put()
                    .statusCode(201);
        }
        Answer.to(place)
                .answers(Map.of("wellbeing", Map.of("cheerful", 0, "calm", 1)))
                .put()
                .statusCode(201);
        Answer.to(place).answers(Map.of("wellbeing", Map.of("calm", 6))).put().statusCode(422);

        String score = "questions.find { it.row == 'score' }.";
        analyst(place.organisationId())
                .get("/api/v1/surveys/{id}/results", place.surveyId())
                .then()
                .statusCode(200)
                .body("questions.row", contains("cheerful", "calm", "active", "rested", "interested", "score"))
                .body("questions.type", not(hasItem("matrix")))
                .body(score + "n", equalTo(10))
                .body(score + "mean.value", equalTo(76f))
                .body(score + "median", equalTo(76f))
                .body(score + "distribution.find { it.value == 72 }.n", equalTo(5))
                .body(score + "distribution.find { it.value == 80 }.n", equalTo(5))
                .body("questions.find { it.row == 'calm' }.n", equalTo(11));
        Staff.administrator()
                .get("/api/v1/surveys/{id}/tally-check", place.surveyId())
                .then()
                .statusCode(200)
                .body("submissions", equalTo(11))
                .body("differences", equalTo(0));
        analyst(place.organisationId())
                .get("/api/v1/surveys/{id}/submissions", place.surveyId())
                .then()
                .body("items.scores.wellbeing.score", hasItems(72, 80))
                .body("items[-1].scores.wellbeing.score.reason", equalTo("items-missing"))
                .body("items[-1].scores.wellbeing.score.items", contains("active", "rested", "interested"));
        analyst(place.organisationId())
                .get("/api/v1/surveys/{id}/series?question=wellbeing&row=score&interval=month", place.surveyId())
                .then()
                .statusCode(200)
                .body("points[0].mean.value", equalTo(76f));
    }

    @Test
    void hidesScoresOfSmallGroups() {
        Place place = asked(Places.organisation());
        for (int i = 0; i < 9; i++) {
            Answer.to(place)
                    .answers(Map.of(
                            "wellbeing", Map.of("cheerful", 4, "calm", 4, "active", 4, "rested", 3, "interested", 3)))
                    .put()
                    .statusCode(201);
        }
        analyst(place.organisationId())
                .get("/api/v1/surveys/{id}/results", place.surveyId())
                .then()
                .body("questions.status", not(hasItem("ok")))
                .body("questions.find { it.row == 'score' }.distribution", nullValue());
    }
}

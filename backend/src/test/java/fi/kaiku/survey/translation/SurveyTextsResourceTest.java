package fi.kaiku.survey.translation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.testing.Contract;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SurveyTextsResourceTest {

    private static final String TEXTS = "/api/v1/surveys/{id}/draft/texts";
    private static final String XLIFF = "application/xliff+xml";

    private UUID organisation;
    private String survey;

    @BeforeEach
    void begin() {
        organisation = Places.organisation();
        ObjectNode draft = Drafts.everyType();
        draft.withArray("/pages/1/questions").remove(3); // an instrument, whose own words nobody has in German
        draft.withArray("languages").add("de");
        draft.withArray("heldBack").add("de");
        survey = survey(draft);
    }

    private RequestSpecification editor() {
        return Staff.of("editor", organisation);
    }

    private String survey(JsonNode definition) {
        return editor().body("{\"organisationId\":\"%s\",\"slug\":\"%s\",\"definition\":%s}"
                        .formatted(organisation, Places.slug(), definition))
                .post("/api/v1/surveys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String exported(String query) {
        return editor().get(TEXTS + query, survey)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private ValidatableResponse put(String type, String content, String etag, String query) {
        return editor().contentType(type)
                .header("If-Match", etag)
                .body(content.getBytes(StandardCharsets.UTF_8))
                .put(TEXTS + query, survey)
                .then();
    }

    private JsonNode draft() {
        return Contract.read(editor().get("/api/v1/surveys/{id}/draft", survey)).get("definition");
    }

    @Test
    void bringsATranslationBackFromXliff() {
        String file = exported("?format=xliff&language=de");
        String translated = file.replaceAll("(<source[^>]*>)([^<]*)(</source>)", "$1$2$3<target>¡$2</target>");
        put(XLIFF, translated, "\"1\"", "?dryRun=true&language=de")
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("revision", equalTo(1))
                .body("languages[0].absent", equalTo(0))
                .body("remarks", empty());
        assertEquals("", draft().at("/title/de").asText());
        put(XLIFF, translated, "\"1\"", "")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("languages[0].added", equalTo(38));
        assertEquals("¡Kerro käynnistäsi", draft().at("/title/de").asText());
        put(XLIFF, translated, "\"2\"", "")
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("languages[0].unchanged", equalTo(38));
    }

    @Test
    void isAFileToSave() {
        editor().get(TEXTS + "?format=csv&language=sv", survey)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("ETag", "\"1\"")
                .header("Content-Disposition", containsString("-sv.csv\""))
                .body(containsString("title;;;Kerro käynnistäsi;Berätta om ditt besök"));
        editor().get(TEXTS + "?format=csv&source=en", survey)
                .then()
                .statusCode(200)
                .body(containsString("id;where;note;source;fi;sv;de;fi-simple"));
    }

    @Test
    void publishesALanguageOnceItIsReleased() {
        publish(201);
        assertEquals(false, version(1).at("/languages").toString().contains("de"));
        String csv = exported("?format=csv&language=de").replaceAll(";([^;\r]+);(\r)", ";$1;$1$2");
        put("text/csv", csv, "\"1\"", "?language=de").statusCode(200).body("languages[0].blank", equalTo(0));
        publish(409);
        editor().get("/api/v1/surveys/{id}/draft/problems", survey).then().body("published", equalTo(true));
        ObjectNode released = (ObjectNode) draft();
        released.remove("heldBack");
        editor().header("If-Match", "*")
                .body("{\"definition\":%s}".formatted(released))
                .put("/api/v1/surveys/{id}/draft", survey)
                .then()
                .statusCode(200);
        editor().get("/api/v1/surveys/{id}/draft/problems", survey)
                .then()
                .body("published", equalTo(false))
                .body("errors", empty());
        publish(201);
        assertEquals("Kerro käynnistäsi", version(2).at("/title/de").asText());
    }

    private void publish(int status) {
        editor().post("/api/v1/surveys/{id}/versions", survey).then().statusCode(status);
    }

    private JsonNode version(int number) {
        return Contract.read(editor().get("/api/v1/surveys/{id}/versions/{n}", survey, number))
                .get("definition");
    }

    @Test
    void guardsTheDraft() {
        put("text/csv", "id,target\ntitle,Hej", "\"7\"", "?language=sv").statusCode(412);
        editor().contentType("text/csv")
                .body("id,target\ntitle,Hej")
                .put(TEXTS + "?language=sv", survey)
                .then()
                .statusCode(428);
        Staff.of("analyst", organisation)
                .contentType("text/csv")
                .header("If-Match", "*")
                .body("id,target\ntitle,Hej")
                .put(TEXTS + "?language=sv", survey)
                .then()
                .statusCode(403);
    }

    @Test
    void saysWhichLanguageDoesNotFit() {
        put("text/csv", "id,target\ntitle,Hej", "\"1\"", "")
                .statusCode(422)
                .body("errors[0].code", equalTo("language.missing"));
        put("text/csv", "id,target\ntitle,Hej", "\"1\"", "?language=et")
                .statusCode(422)
                .body("errors[0].code", equalTo("language.unknown"));
        put(XLIFF, exported("?language=sv"), "\"1\"", "?language=en")
                .statusCode(422)
                .body("errors[0].code", equalTo("language.other"));
        editor().get(TEXTS, survey).then().statusCode(422).body("errors.code", hasItem("language.missing"));
        editor().get(TEXTS + "?format=po&language=sv", survey).then().statusCode(422);
    }

    @Test
    void refusesWhatIsNoFileOfTheKindItSays() {
        put(XLIFF, "id,target\ntitle,Hej", "\"1\"", "").statusCode(400).body("type", equalTo("/problems/unreadable"));
        put("application/json", "{}", "\"1\"", "")
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"))
                .body("detail", containsString("application/xliff+xml or text/csv"));
        put(XLIFF, "", "\"1\"", "").statusCode(400);
    }
}

package fi.kaiku.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.survey.exports.XlsFormFile;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SurveyImportResourceTest {

    private static final byte[] FORM = XlsFormFile.of(Documents.everyType(), "visit");

    @Test
    void looksWithoutStoring() {
        sent(Staff.of("editor", Places.organisation()), FORM, Map.of("format", "xlsform"))
                .then()
                .statusCode(200)
                .body("survey", nullValue())
                .body("counts.taken", greaterThan(12))
                .body("problems.size()", equalTo(0))
                .body("definition.languages", equalTo(List.of("fi", "sv", "en")));
    }

    @Test
    void makesADraftThatCanBePublishedAndTakenOutAgain() {
        UUID organisation = Places.organisation();
        String slug = Places.slug();
        String id = sent(
                        Staff.of("editor", organisation),
                        FORM,
                        Map.of("format", "xlsform", "dryRun", "false", "organisationId", organisation, "slug", slug))
                .then()
                .statusCode(201)
                .body("survey.slug", equalTo(slug))
                .extract()
                .path("survey.id");
        Staff.of("editor", organisation)
                .post("/api/v1/surveys/%s/versions".formatted(id))
                .then()
                .statusCode(201);
        Response json =
                Staff.of("editor", organisation).get("/api/v1/surveys/%s/versions/1/file?format=kaiku".formatted(id));
        json.then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Disposition", "attachment; filename=\"%s-1.json\"".formatted(slug));
        sent(Staff.of("editor", organisation), json.asByteArray(), Map.of("format", "kaiku"))
                .then()
                .statusCode(200)
                .body("counts.leftOut", equalTo(0));
        Response xlsx =
                Staff.of("editor", organisation).get("/api/v1/surveys/%s/draft/file?format=xlsform".formatted(id));
        xlsx.then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"%s-draft.xlsx\"".formatted(slug));
        assertEquals('P', xlsx.asByteArray()[0]);
    }

    @Test
    void saysWhatIsMissingToMakeASurvey() {
        sent(Staff.administrator(), FORM, Map.of("format", "xlsform", "dryRun", "false"))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("organisationId", "slug")));
        sent(Staff.administrator(), FORM, Map.of("format", "docx")).then().statusCode(422);
        sent(Staff.administrator(), FORM, Map.of()).then().statusCode(422);
    }

    @Test
    void refusesDefinitionsOfAnotherShapeWithTheirPlaces() {
        sent(Staff.administrator(), "{\"pages\":[]}".getBytes(StandardCharsets.UTF_8), Map.of("format", "kaiku"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("errors.pointer", hasItem("/definition/title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kaiku", "xlsform", "lss"})
    void refusesNoiseByName(String format) {
        sent(Staff.administrator(), "not a survey".getBytes(StandardCharsets.UTF_8), Map.of("format", format))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/survey-file-unreadable"))
                .body("errors[0].pointer", equalTo("/file"));
        sent(Staff.administrator(), new byte[0], Map.of("format", format))
                .then()
                .statusCode(422);
    }

    @Test
    void letsAnalystsReadButNotBringIn() {
        UUID organisation = Places.organisation();
        sent(Staff.of("analyst", organisation), FORM, Map.of("format", "xlsform"))
                .then()
                .statusCode(403);
        given().contentType("application/octet-stream")
                .body(FORM)
                .post("/api/v1/surveys/imports?format=xlsform")
                .then()
                .statusCode(401);
    }

    private static Response sent(RequestSpecification as, byte[] file, Map<String, ?> parameters) {
        return as.contentType("application/octet-stream")
                .queryParams(parameters)
                .body(file)
                .post("/api/v1/surveys/imports");
    }
}

package fi.kaiku.survey;

import static fi.kaiku.survey.Documents.choices;
import static fi.kaiku.survey.Documents.everyType;
import static fi.kaiku.survey.Documents.withQuestions;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SurveyResourceTest {

    private static final String SURVEYS = "/api/v1/surveys";

    private UUID organisation;

    @BeforeEach
    void newOwner() {
        organisation = Places.organisation();
    }

    private RequestSpecification editor() {
        return Staff.of("editor", organisation);
    }

    private static ObjectNode request(String ownerMember, UUID owner, JsonNode definition) {
        ObjectNode request = Documents.JSON.createObjectNode();
        request.put(ownerMember, owner.toString()).put("slug", Places.slug()).set("definition", definition);
        return request;
    }

    private static ValidatableResponse post(RequestSpecification as, ObjectNode request) {
        return as.body(request.toString()).post(SURVEYS).then();
    }

    private String survey(JsonNode definition) {
        return post(editor(), request("organisationId", organisation, definition))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse putDraft(String survey, String ifMatch, JsonNode definition) {
        ObjectNode request = Documents.JSON.createObjectNode();
        request.set("definition", definition);
        return editor().header("If-Match", ifMatch)
                .body(request.toString())
                .put(SURVEYS + "/{id}/draft", survey)
                .then();
    }

    private Response publish(String survey) {
        return editor().post(SURVEYS + "/{id}/versions", survey);
    }

    private Response problems(String survey) {
        return editor().get(SURVEYS + "/{id}/draft/problems", survey);
    }

    @Test
    void beginsASurveyWithItsDraft() {
        post(editor(), request("organisationId", organisation, everyType()))
                .statusCode(201)
                .header("Location", matchesPattern("http://[^/]+/api/v1/surveys/[0-9a-f-]{36}"))
                .body("organisationId", equalTo(organisation.toString()))
                .body("clusterId", nullValue())
                .body("title.sv", equalTo("Berätta om ditt besök"))
                .body("latestVersion", equalTo(0))
                .body("draft.revision", equalTo(1))
                .body("versions", hasSize(0));
    }

    @Test
    void keepsTheDocumentAsItWasSent() throws Exception {
        String survey = survey(everyType());
        String draft = editor().get(SURVEYS + "/{id}/draft", survey).asString();
        assertEquals(everyType(), Documents.JSON.readTree(draft).get("definition"));
        publish(survey).then().statusCode(201);
        String version = editor().get(SURVEYS + "/{id}/versions/1", survey).asString();
        assertEquals(everyType(), withoutWords(Documents.JSON.readTree(version).get("definition")));
    }

    /// Publication adds the words of instruments and nothing else.
    private static JsonNode withoutWords(JsonNode published) {
        published.findParents("wording").forEach(question -> ((ObjectNode) question).remove("wording"));
        return published;
    }

    @Test
    void refusesAShapeThatIsNoDefinition() {
        ObjectNode document = everyType();
        document.put("surprise", 1);
        document.withArray("languages").removeAll();
        post(editor(), request("organisationId", organisation, document))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid"))
                .body("errors.pointer", hasItem("/definition/surprise"))
                .body("errors.pointer", hasItem("/definition/languages"));
        post(editor(), request("organisationId", organisation, null))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/definition"));
    }

    @Test
    void refusesMembersThatItDoesNotKnow() {
        post(editor(), request("organisationId", organisation, everyType()).put("synthetic", true))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/synthetic"));
    }

    @Test
    void refusesASurveyOfNobodyOrOfTwo() {
        ObjectNode nobody = request("organisationId", organisation, everyType());
        nobody.remove("organisationId");
        post(editor(), nobody).statusCode(422).body("errors[0].code", equalTo("owner"));
        ObjectNode two = request("organisationId", organisation, everyType())
                .put("clusterId", UUID.randomUUID().toString());
        post(editor(), two).statusCode(422).body("errors[0].code", equalTo("owner"));
    }

    @Test
    void refusesAnOwnerThatDoesNotExist() {
        post(Staff.administrator(), request("organisationId", UUID.randomUUID(), everyType()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/organisationId"));
        post(Staff.administrator(), request("clusterId", UUID.randomUUID(), everyType()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/clusterId"));
    }

    @Test
    void refusesASlugThatTheOwnerHasAlready() {
        ObjectNode request = request("organisationId", organisation, everyType());
        post(editor(), request).statusCode(201);
        post(editor(), request)
                .statusCode(409)
                .body("type", equalTo("/problems/survey-slug-taken"))
                .body("errors[0].pointer", equalTo("/slug"));
        UUID other = Places.organisation();
        post(Staff.administrator(), request.put("organisationId", other.toString()))
                .statusCode(201);
    }

    @Test
    void guardsTheDraftAgainstLostChanges() {
        String survey = survey(everyType());
        editor().get(SURVEYS + "/{id}/draft", survey).then().statusCode(200).header("ETag", "\"1\"");
        putDraft(survey, "\"1\"", withQuestions("{'key':'q','type':'nps'}"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("revision", equalTo(2));
        putDraft(survey, "\"1\"", everyType()).statusCode(412).body("type", equalTo("/problems/stale"));
        editor().body("{\"definition\":" + everyType() + "}")
                .put(SURVEYS + "/{id}/draft", survey)
                .then()
                .statusCode(428);
        editor().get(SURVEYS + "/{id}/draft", survey).then().body("definition.pages[0].questions", hasSize(1));
    }

    @Test
    void publishesNumberedVersionsThatNeverChange() {
        String survey = survey(withQuestions("{'key':'q','type':'nps'}"));
        publish(survey)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern("http://[^/]+/api/v1/surveys/[0-9a-f-]{36}/versions/1"))
                .body("number", equalTo(1));
        putDraft(survey, "\"1\"", withQuestions("{'key':'r','type':'text'}")).statusCode(200);
        publish(survey).then().statusCode(201).body("number", equalTo(2));
        editor().get(SURVEYS + "/{id}/versions/1", survey)
                .then()
                .body("definition.pages[0].questions[0].key", equalTo("q"));
        editor().get(SURVEYS + "/{id}", survey)
                .then()
                .body("latestVersion", equalTo(2))
                .body("versions.number", equalTo(List.of(1, 2)));
        editor().get(SURVEYS + "/{id}/versions/3", survey).then().statusCode(404);
    }

    @Test
    void tellsTheSameTimesWhenAskedAgain() {
        ValidatableResponse created = post(editor(), request("organisationId", organisation, everyType()))
                .statusCode(201);
        String survey = created.extract().path("id");
        String publishedAt = publish(survey).then().statusCode(201).extract().path("publishedAt");
        editor().get(SURVEYS + "/{id}", survey)
                .then()
                .body("createdAt", equalTo(created.extract().path("createdAt")))
                .body("versions[0].publishedAt", equalTo(publishedAt));
    }

    @Test
    void refusesToPublishWithoutSwedishTitle() {
        ObjectNode document = everyType();
        document.withObject("title").remove("sv");
        String survey = survey(document);
        publish(survey)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/survey-not-publishable"))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/definition/title/sv"))
                .body("errors[0].code", equalTo("translation.missing"));
        editor().get(SURVEYS + "/{id}", survey).then().body("latestVersion", equalTo(0));
    }

    @Test
    void tellsWhatIsMissingWhileOneWrites() {
        ObjectNode document = everyType();
        document.withObject("title").remove("sv");
        String survey = survey(document);
        problems(survey)
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/definition/title/sv"))
                .body("errors[0].code", equalTo("translation.missing"))
                .body("errors[0].detail", containsString("sv"));
        putDraft(survey, "\"1\"", everyType()).statusCode(200);
        problems(survey).then().body("revision", equalTo(2)).body("errors", hasSize(0));
    }

    @Test
    void tellsNothingOfADraftThatMayBePublishedOrIs() {
        String survey = survey(everyType());
        problems(survey).then().statusCode(200).body("errors", hasSize(0));
        publish(survey).then().statusCode(201);
        problems(survey).then().statusCode(200).body("errors", hasSize(0));
    }

    @Test
    void tellsExactlyWhatPublishingRefuses() {
        String survey = survey(withQuestions("{'key':'q','type':'rating','scale':{'min':1,'max':5}}"));
        publish(survey).then().statusCode(201);
        ObjectNode document = withQuestions(
                "{'key':'q','type':'rating','scale':{'min':1,'max':7},'visibleWhen':'answers.nothing > 1.0'}",
                "{'key':'q','type':'text'}");
        document.withArray("languages").add("sv");
        putDraft(survey, "\"1\"", document).statusCode(200);
        List<Map<String, String>> told = problems(survey).path("errors");
        List<String> codes = told.stream().map(error -> error.get("code")).toList();
        assertThat(codes, hasItems("translation.missing", "key.duplicate", "question.identity"));
        publish(survey).then().statusCode(422).body("errors", equalTo(told));
    }

    @Test
    void publishesOnlyTheDraftThatWasRead() {
        String survey = survey(everyType());
        putDraft(survey, "\"1\"", withQuestions("{'key':'r','type':'text'}")).statusCode(200);
        editor().header("If-Match", "\"1\"")
                .post(SURVEYS + "/{id}/versions", survey)
                .then()
                .statusCode(412);
        editor().header("If-Match", "\"2\"")
                .post(SURVEYS + "/{id}/versions", survey)
                .then()
                .statusCode(201);
    }

    @Test
    void refusesToPublishTheSameTwice() {
        String survey = survey(everyType());
        publish(survey).then().statusCode(201);
        publish(survey).then().statusCode(409).body("type", equalTo("/problems/nothing-to-publish"));
    }

    @Test
    void refusesAnotherScaleUnderAKeyThatWasEverPublished() {
        String survey = survey(withQuestions("{'key':'q','type':'rating','scale':{'min':1,'max':5}}"));
        publish(survey).then().statusCode(201);
        putDraft(survey, "\"1\"", withQuestions("{'key':'r','type':'text'}")).statusCode(200);
        publish(survey).then().statusCode(201);
        putDraft(survey, "\"2\"", withQuestions("{'key':'q','type':'rating','scale':{'min':1,'max':7}}"))
                .statusCode(200);
        publish(survey)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("question.identity"))
                .body("errors[0].detail", containsString("version 1"));
    }

    @Test
    void publishesOnceWhenAskedManyTimesAtOnce() throws Exception {
        String survey = survey(everyType());
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> requests = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i -> () -> publish(survey).statusCode())
                    .toList();
            List<Integer> statuses = threads.invokeAll(requests).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertEquals(List.of(201, 409, 409, 409, 409, 409, 409, 409), statuses);
        }
        editor().get(SURVEYS + "/{id}", survey).then().body("versions", hasSize(1));
    }

    @Test
    void hidesSurveysOfOthers() {
        String survey = survey(everyType());
        UUID elsewhere = Places.organisation();
        Supplier<RequestSpecification> stranger = () -> Staff.of("manager", elsewhere);
        stranger.get()
                .get(SURVEYS + "/{id}", survey)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        stranger.get().get(SURVEYS + "/{id}/draft", survey).then().statusCode(404);
        stranger.get().get(SURVEYS + "/{id}/draft/problems", survey).then().statusCode(404);
        stranger.get().post(SURVEYS + "/{id}/versions", survey).then().statusCode(404);
        stranger.get().get(SURVEYS).then().body("items", hasSize(0));
        stranger.get().get(SURVEYS + "/{id}", UUID.randomUUID()).then().statusCode(404);
        given().get(SURVEYS + "/{id}", survey).then().statusCode(401);
    }

    @Test
    void letsAnalystsReadButNotChange() {
        String survey = survey(everyType());
        Supplier<RequestSpecification> analyst = () -> Staff.of("analyst", organisation);
        analyst.get().get(SURVEYS + "/{id}", survey).then().statusCode(200);
        analyst.get().get(SURVEYS + "/{id}/draft/problems", survey).then().statusCode(200);
        analyst.get()
                .post(SURVEYS + "/{id}/versions", survey)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void opensASurveyOfAClusterToTheStaffOfItsMembers() {
        UUID other = Places.organisation();
        UUID cluster = Places.cluster("none", Places.museum(organisation), Places.museum(other));
        String survey = post(editor(), request("clusterId", cluster, everyType()))
                .statusCode(201)
                .body("clusterId", equalTo(cluster.toString()))
                .extract()
                .path("id");
        Supplier<RequestSpecification> member = () -> Staff.of("editor", other);
        member.get().get(SURVEYS + "/{id}", survey).then().statusCode(200);
        member.get().get(SURVEYS).then().body("items.id", equalTo(List.of(survey)));
        member.get().post(SURVEYS + "/{id}/versions", survey).then().statusCode(201);
        Staff.of("analyst", other)
                .post(SURVEYS + "/{id}/versions", survey)
                .then()
                .statusCode(403);
        Staff.of("editor", Places.organisation())
                .get(SURVEYS + "/{id}", survey)
                .then()
                .statusCode(404);
    }

    @Test
    void listsPageByPageAndByOwner() {
        List<String> made = IntStream.range(0, 3)
                .mapToObj(i -> survey(withQuestions("{'key':'q','type':'single'," + choices("options", "a") + "}")))
                .toList();
        Response first = editor().queryParam("limit", 2).get(SURVEYS);
        first.then().statusCode(200).body("items.id", equalTo(made.subList(0, 2)));
        editor().queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("page.next"))
                .get(SURVEYS)
                .then()
                .body("items.id", equalTo(made.subList(2, 3)))
                .body("page.next", nullValue());
        Staff.administrator()
                .queryParam("organisationId", organisation)
                .get(SURVEYS)
                .then()
                .body("items.id", equalTo(made));
        editor().queryParam("organisationId", Places.organisation())
                .get(SURVEYS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void publishesTheSchemaThatItEnforces() {
        given().get("/api/v1/schemas/survey-definition")
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .body("'$schema'", equalTo("https://json-schema.org/draft/2020-12/schema"));
    }
}

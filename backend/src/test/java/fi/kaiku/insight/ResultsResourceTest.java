package fi.kaiku.insight;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResultsResourceTest {

    /// Six content visitors and four of whom three would warn others.
    private static Place visited() {
        Place place = Place.open();
        for (int i = 0; i < 6; i++) {
            answer(
                    place,
                    Map.of("overall", 5, "recommend", 10, "age", "65-74", "motives", List.of("event", "company")));
        }
        for (int i = 0; i < 3; i++) {
            answer(place, Map.of("overall", 3, "recommend", 2, "age", "under-65", "services", Map.of("cafe", 4)));
        }
        answer(place, Map.of("overall", 4, "recommend", 8));
        return place;
    }

    private static void answer(Place place, Map<String, ?> answers) {
        Answer.to(place).answers(answers).put().statusCode(201);
    }

    private static ValidatableResponse results(Place place, String query) {
        return Staff.of("analyst", place.organisationId())
                .get("/api/v1/surveys/%s/results%s".formatted(place.surveyId(), query.isEmpty() ? "" : "?" + query))
                .then();
    }

    private static ValidatableResponse series(Place place, String query) {
        return Staff.of("analyst", place.organisationId())
                .get("/api/v1/surveys/%s/series?%s".formatted(place.surveyId(), query))
                .then();
    }

    private static String of(String question, String member) {
        return "questions.find { it.question == '%s' }.%s".formatted(question, member);
    }

    @Test
    void countsWhatWasAnsweredAtOnceAndExactly() {
        results(visited(), "")
                .statusCode(200)
                .body("status", equalTo("ok"))
                .body("n", equalTo(10))
                .body("firstAt", equalTo("2026-05-02T10:00:00Z"))
                .body(of("overall", "n"), equalTo(10))
                .body(of("overall", "distribution.n"), contains(0, 0, 3, 1, 6))
                .body(of("overall", "mean.value"), equalTo(4.3f))
                .body(of("overall", "median"), equalTo(5f))
                .body(of("overall", "topBox.share"), equalTo(0.6f))
                .body(of("recommend", "nps.score"), equalTo(30f))
                .body(of("recommend", "nps.detractors"), equalTo(0.3f))
                .body(of("why", "status"), equalTo("empty"));
    }

    /// Ten of `overall`: 6 x 5, 3 x 3, 1 x 4. Mean 4.3, s = 0.9487, t(9; .975) = 2.2622; Wilson for 6 of 10; adjusted
    /// Wald for 6 promoters and 3 detractors of 10. The bounds were computed apart from this code.
    @Test
    void readsTheMedianOfAFineScaleFromTheAnswers() {
        Place place = Place.open("""
                {"languages":["sv"],"defaultLanguage":"sv","title":{"sv":"Utgifter"},"pages":[{"key":"p","questions":[
                 {"key":"spent","type":"number","text":{"sv":"Euro"},"scale":{"min":0,"max":1000}}]}]}""");
        List.of(0, 20, 30, 45, 50, 1000).forEach(euros -> answer(place, Map.of("spent", euros)));
        Answer.to(place).answers(Map.of()).put().statusCode(201);
        results(place, "").body(of("spent", "n"), equalTo(6)).body(of("spent", "median"), equalTo(37.5f));
        series(place, "question=spent&interval=month").body("points.median", contains(37.5f));
        results(place, "from=2026-05-03").body(of("spent", "status"), equalTo("empty"));
    }

    @Test
    void givesEachFigureItsInterval() {
        results(visited(), "")
                .body(of("overall", "standardDeviation"), equalTo(0.9487f))
                .body(of("overall", "mean.low"), equalTo(3.6214f))
                .body(of("overall", "mean.high"), equalTo(4.9786f))
                .body(of("overall", "topBox.low"), equalTo(0.3127f))
                .body(of("overall", "topBox.high"), equalTo(0.8318f));
    }

    @Test
    void sharesOfSeveralChoicesAreOfRespondents() {
        results(visited(), "")
                .body(of("motives", "n"), equalTo(6))
                .body(of("motives", "distribution.share"), contains(0f, 1f, 1f));
    }

    @Test
    void hidesGroupsOfFewerThanFive() {
        results(visited(), "")
                .body(of("services", "status"), equalTo("suppressed"))
                .body("questions.find { it.question == 'services' }", not(hasKey("n")));
    }

    @Test
    void hidesASegmentOfFewerThanFiveWhole() {
        results(visited(), "segment=age:under-65")
                .statusCode(200)
                .body("status", equalTo("suppressed"))
                .body("$", not(hasKey("n")))
                .body("questions.findAll { it.status == 'ok' }.size()", equalTo(0));
    }

    @Test
    void readsASegmentByItsOwnTallies() {
        results(visited(), "segment=65-74")
                .body("n", equalTo(6))
                .body("filter.segment", contains("age:65-74"))
                .body(of("overall", "distribution.n"), contains(0, 0, 0, 0, 6));
    }

    @Test
    void understandsEveryFilterOfTheContract() {
        Place place = visited();
        Place kiosk = place.also("kiosk");
        for (int i = 0; i < 5; i++) {
            Answer.to(kiosk)
                    .with("language", "fi")
                    .with("completedAt", "2026-06-01T08:00:00Z")
                    .put()
                    .statusCode(201);
        }
        results(place, "channel=kiosk").body("n", equalTo(5));
        results(place, "channel=kiosk,link").body("n", equalTo(15));
        results(place, "language=fi").body("n", equalTo(5));
        results(place, "collector=" + kiosk.collectorId()).body("n", equalTo(5));
        results(place, "museum=" + place.museumId()).body("n", equalTo(15));
        results(place, "from=2026-05-03").body("n", equalTo(5));
        results(place, "to=2026-05-02").body("n", equalTo(10));
        results(place, "from=2026-05-02&to=2026-05-02&channel=link&language=sv&version=1")
                .body("n", equalTo(10));
        results(place, "phase=single").body("n", equalTo(15));
        results(place, "phase=before").body("n", equalTo(0)).body("status", equalTo("empty"));
    }

    @Test
    void readsOnlyWhatWasCollectedAtTheServicePoint() {
        Place place = visited();
        UUID cafe = Places.servicePoint(place.museumId(), "cafe");
        String key = Staff.administrator()
                .body(Map.of(
                        "surveyId",
                        place.surveyId(),
                        "museumId",
                        place.museumId(),
                        "servicePointId",
                        cafe,
                        "channel",
                        "kiosk"))
                .post("/api/v1/collectors")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
        for (int i = 0; i < 5; i++) {
            Answer.to(place).with("collectorKey", key).put().statusCode(201);
        }
        results(place, "servicePoint=" + cafe).body("n", equalTo(5));
    }

    @Test
    void readsAClusterAsItsMuseumsTogether() {
        Place place = visited();
        UUID cluster = Places.cluster("tables", place.museumId());
        results(place, "cluster=" + cluster)
                .body("n", equalTo(10))
                .body("filter.cluster", contains(cluster.toString()));
    }

    @Test
    void namesEveryParameterThatIsWrong() {
        results(
                        Place.open(),
                        "museum=nowhere&channel=pigeon&from=2026-02-30&version=9&segment=shoe-size&colour=red&phase=")
                .statusCode(422)
                .body("errors.pointer", hasItems("museum", "channel", "from", "version", "segment", "colour", "phase"));
        results(Place.open(), "from=2026-02-02&to=2026-02-01").statusCode(422).body("errors.pointer", contains("to"));
    }

    @Test
    void answersEqualFiltersByteForByteHoweverWritten() {
        Place place = visited();
        String one = results(place, "channel=link,kiosk&language=sv").extract().asString();
        String other = results(place, "language=sv&channel=kiosk&channel=link&channel=link")
                .extract()
                .asString();
        assertEquals(one, other);
    }

    @Test
    void sendsNothingToWhoeverHasTheLatest() {
        Place place = visited();
        String tag = results(place, "").body("n", notNullValue()).extract().header("ETag");
        Staff.of("analyst", place.organisationId())
                .header("If-None-Match", tag)
                .get("/api/v1/surveys/{id}/results", place.surveyId())
                .then()
                .statusCode(304);
        answer(place, Map.of("overall", 1));
        Staff.of("analyst", place.organisationId())
                .header("If-None-Match", tag)
                .get("/api/v1/surveys/{id}/results", place.surveyId())
                .then()
                .statusCode(200);
    }

    @Test
    void isAs404ForAnotherOrganisationAndForNobodysSurvey() {
        Place place = visited();
        UUID other = Places.organisation();
        String missing = Staff.of("manager", other)
                .get("/api/v1/surveys/{id}/results", UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .asString();
        String others = Staff.of("manager", other)
                .get("/api/v1/surveys/{id}/results", place.surveyId())
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertEquals(
                missing.replaceAll("\"instance\":\"[^\"]*\"", ""), others.replaceAll("\"instance\":\"[^\"]*\"", ""));
        given().get("/api/v1/surveys/{id}/results", place.surveyId()).then().statusCode(401);
    }

    @Test
    void countsADayAsTheMuseumsOwnClockHasIt() {
        Place helsinki = Place.open(Place.definition("visit.json"), "Europe/Helsinki");
        Place reykjavik = Place.open(Place.definition("visit.json"), "Atlantic/Reykjavik");
        for (Place place : List.of(helsinki, reykjavik)) {
            for (int i = 0; i < 5; i++) {
                Answer.to(place)
                        .with("startedAt", "2026-05-31T22:29:00Z")
                        .with("completedAt", "2026-05-31T22:30:00Z")
                        .put()
                        .statusCode(201);
            }
        }
        results(helsinki, "from=2026-06-01").body("n", equalTo(5));
        results(reykjavik, "from=2026-06-01").body("n", equalTo(0));
        series(helsinki, "question=overall&interval=month").body("points.from", contains("2026-06-01"));
        series(reykjavik, "question=overall&interval=month").body("points.from", contains("2026-05-01"));
    }

    @Test
    void keepsAQuestionOneSeriesOverVersions() {
        Place place = visited();
        String tag = Staff.administrator()
                .get("/api/v1/surveys/{id}/draft", place.surveyId())
                .header("ETag");
        Staff.administrator()
                .header("If-Match", tag)
                .body("{\"definition\":%s}"
                        .formatted(Place.definition("visit.json").replace("Käyntisi", "Vierailusi")))
                .put("/api/v1/surveys/{id}/draft", place.surveyId())
                .then()
                .statusCode(200);
        Staff.administrator()
                .post("/api/v1/surveys/{id}/versions", place.surveyId())
                .then()
                .statusCode(201);
        for (int i = 0; i < 5; i++) {
            Answer.to(place).with("version", 2).put().statusCode(201);
        }
        results(place, "").body(of("overall", "n"), equalTo(15));
        results(place, "version=2").body(of("overall", "n"), equalTo(5));
    }

    @Test
    void leavesGapsInASeriesWhereNobodyAnswered() {
        Place place = visited();
        for (int i = 0; i < 5; i++) {
            Answer.to(place).with("completedAt", "2026-05-05T10:00:00Z").put().statusCode(201);
        }
        Answer.to(place).with("completedAt", "2026-05-06T10:00:00Z").put().statusCode(201);
        series(place, "question=overall&interval=day")
                .statusCode(200)
                .body("interval", equalTo("day"))
                .body("points.from", contains("2026-05-02", "2026-05-03", "2026-05-04", "2026-05-05", "2026-05-06"))
                .body("points.status", contains("ok", "empty", "empty", "ok", "suppressed"))
                .body("points[4].mean", nullValue())
                .body("points[0].mean.value", equalTo(4.3f))
                .body("points", everyItem(not(hasKey("distribution"))));
    }

    /// Mays of 3, 4 and 5 and Junes of 2, 3 and 4: all six pairs of equal months rise, by one a year. The chance of all
    /// rising or all falling is 2 of 6 · 6.
    @Test
    void tellsATrendFromTheCourseOfTheYear() {
        Place place = Place.open();
        for (int year = 2024; year <= 2026; year++) {
            for (int i = 0; i < 5; i++) {
                rated(place, year + "-05-10T10:00:00Z", year - 2021);
                rated(place, year + "-06-10T10:00:00Z", year - 2022);
            }
        }
        series(place, "question=overall&interval=month")
                .body("trend.method", equalTo("seasonal-mann-kendall"))
                .body("trend.figure", equalTo("mean"))
                .body("trend.n", equalTo(6))
                .body("trend.tau", equalTo(1f))
                .body("trend.p", equalTo(0.05556f))
                .body("trend.slope.value", equalTo(1f))
                .body("trend.slope", not(hasKey("low")));
        series(place, "question=overall&interval=year")
                .body("trend.method", equalTo("mann-kendall"))
                .body("trend.p", equalTo(0.3333f));
        series(place, "question=overall&interval=day").body("$", not(hasKey("trend")));
        series(place, "interval=month").body("$", not(hasKey("trend")));
        series(place, "question=overall&interval=month&from=2026-01-01").body("$", not(hasKey("trend")));
    }

    private static void rated(Place place, String at, int points) {
        Answer.to(place)
                .with("startedAt", at)
                .with("completedAt", at)
                .answers(Map.of("overall", points))
                .put()
                .statusCode(201);
    }

    @Test
    void cutsASeriesToTheFilter() {
        series(visited(), "question=recommend&interval=year&from=2026-03-01&to=2026-05-31")
                .body("points.from", contains("2026-03-01"))
                .body("points.to", contains("2026-05-31"))
                .body("points[0].nps.score", equalTo(30f));
        series(visited(), "interval=week").body("points.n", contains(10)).body("points.from", contains("2026-04-27"));
    }

    @Test
    void asksWhichRowOfAMatrix() {
        series(visited(), "question=services").statusCode(422).body("errors.pointer", hasItem("row"));
        series(visited(), "question=services&row=cafe").statusCode(200).body("row", equalTo("cafe"));
        series(visited(), "question=nothing&interval=fortnight")
                .statusCode(422)
                .body("errors.pointer", hasItems("question", "interval"));
    }

    @Test
    void showsAJointMembersResultsToTheOtherMembersAndNobodyElse() {
        Place place = visited();
        UUID neighbour = Places.organisation();
        Places.cluster("joint", place.museumId(), Places.museum(neighbour));
        UUID stranger = Places.organisation();
        Places.cluster("tables", place.museumId(), Places.museum(stranger));
        Staff.of("analyst", neighbour)
                .get("/api/v1/surveys/{id}/results", place.surveyId())
                .then()
                .statusCode(200)
                .body("n", equalTo(10));
        Staff.of("analyst", stranger)
                .get("/api/v1/surveys/{id}/results", place.surveyId())
                .then()
                .statusCode(404);
    }

    private static void countVisits(Place place, String day, int visits) {
        Staff.of("manager", place.organisationId())
                .body(Map.of("days", List.of(Map.of("day", day, "visits", visits))))
                .put("/api/v1/museums/%s/visits".formatted(place.museumId()))
                .then()
                .statusCode(200);
    }

    @Test
    void setsSubmissionsAgainstVisitsOfTheDaysThatWereCounted() {
        Place place = visited(); // ten on 2 May
        Answer.to(place).with("completedAt", "2026-05-04T08:00:00Z").put().statusCode(201);
        Answer.to(place).with("completedAt", "2026-05-05T08:00:00Z").put().statusCode(201);
        results(place, "").body("$", not(hasKey("response")));
        countVisits(place, "2026-05-01", 900); // before anybody was asked
        countVisits(place, "2026-05-02", 100);
        countVisits(place, "2026-05-03", 50);
        countVisits(place, "2026-05-05", 150);
        results(place, "")
                .body("response.visits", equalTo(300))
                .body("response.days", equalTo(3))
                .body("response.submissions", equalTo(11))
                .body("response.perVisit", equalTo(0.0367f));
        results(place, "to=2026-05-02").body("response.visits", equalTo(100));
        results(place, "segment=65-74").body("$", not(hasKey("response")));
    }

    @Test
    void saysHowItWasCounted() {
        Place place = visited();
        results(place, "")
                .body("sample", equalTo("self-selected"))
                .body("methods.share", equalTo("wilson"))
                .body("methods.confidence", equalTo(0.95f));
        results(place, "channel=staff").body("sample", equalTo("approached"));
        series(place, "question=overall").body("sample", equalTo("self-selected"));
    }
}

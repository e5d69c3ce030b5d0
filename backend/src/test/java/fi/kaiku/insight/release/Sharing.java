package fi.kaiku.insight.release;

import static io.restassured.RestAssured.given;

import fi.kaiku.platform.Ids;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/// A cluster of museums, each of an owner of its own, with one survey that all of them ask.
///
/// @param organisations in the order of the museums
/// @param collectors    of the survey at each museum
/// @param keys          of the collectors
record Sharing(
        UUID cluster,
        UUID survey,
        List<UUID> organisations,
        List<UUID> museums,
        List<UUID> collectors,
        List<String> keys) {

    static Sharing among(int museums, String sharing) {
        List<UUID> organisations = new ArrayList<>();
        List<UUID> places = new ArrayList<>();
        for (int i = 0; i < museums; i++) {
            organisations.add(Places.organisation());
            places.add(Places.museum(organisations.getLast()));
        }
        UUID cluster = Places.cluster(sharing, places.toArray(UUID[]::new));
        String survey = Staff.administrator()
                .body("{\"clusterId\":\"%s\",\"slug\":\"visit\",\"definition\":%s}"
                        .formatted(cluster, Place.definition("visit.json")))
                .post("/api/v1/surveys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Staff.administrator()
                .post("/api/v1/surveys/{id}/versions", survey)
                .then()
                .statusCode(201);
        List<JsonPath> collectors =
                places.stream().map(museum -> collector(survey, museum)).toList();
        return new Sharing(
                cluster,
                UUID.fromString(survey),
                organisations,
                places,
                collectors.stream().map(collector -> collector.getUUID("id")).toList(),
                collectors.stream().map(collector -> collector.getString("key")).toList());
    }

    private static JsonPath collector(String survey, UUID museum) {
        return Staff.administrator()
                .body(Map.of("surveyId", survey, "museumId", museum, "channel", "link"))
                .post("/api/v1/collectors")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /// So many visitors at a museum on a day, whose opinion goes 5, 4, 3 and round again.
    void answer(int museum, String day, int visitors) {
        answer(
                museum,
                day,
                visitors,
                i -> Map.of("overall", 5 - i % 3, "recommend", 10 - i % 4, "age", i % 2 == 0 ? "65-74" : "under-65"));
    }

    /// @param answers of each visitor, by their number from 0
    void answer(int museum, String day, int visitors, IntFunction<Map<String, Object>> answers) {
        List<Map<String, Object>> submissions = new ArrayList<>();
        for (int i = 0; i < visitors; i++) {
            Map<String, Object> submission = new LinkedHashMap<>();
            submission.put("id", Ids.next());
            submission.put("collectorKey", keys.get(museum));
            submission.put("version", 1);
            submission.put("language", "fi");
            submission.put("completedAt", day + "T10:%02d:00Z".formatted(i % 60));
            submission.put("answers", answers.apply(i));
            submissions.add(submission);
        }
        if (submissions.isEmpty()) {
            return;
        }
        List<String> stored = given().contentType(ContentType.JSON)
                .body(Map.of("submissions", submissions))
                .post("/api/v1/submissions/batch")
                .then()
                .statusCode(207)
                .extract()
                .path("results.status");
        if (!stored.stream().allMatch("stored"::equals)) {
            throw new IllegalStateException(stored.toString());
        }
    }

    ValidatableResponse publish(String query, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.putIfAbsent("clusterId", cluster);
        return Staff.of("manager", organisations.getFirst())
                .body(body)
                .post("/api/v1/releases" + query)
                .then();
    }

    JsonPath publish(String to) {
        return publish("", Map.of("to", to)).statusCode(201).extract().jsonPath();
    }

    /// The number of respondents of one measure at one place; null where it is withheld.
    static Object n(JsonPath release, String measure, String place, String from, String to) {
        Map<String, Object> table = release.getMap("tables.find { it.measure == '%s' }".formatted(measure));
        List<?> places = (List<?>) table.get("places");
        return ((List<?>) table.get("cells"))
                .stream()
                        .map(Map.class::cast)
                        .filter(cell -> ((Map<?, ?>) places.get((Integer) cell.get("place")))
                                .get("key")
                                .equals(place))
                        .filter(cell ->
                                cell.get("from").equals(from) && cell.get("to").equals(to))
                        .filter(cell -> cell.get("segment") == null)
                        .findFirst()
                        .orElseThrow()
                        .get("n");
    }
}

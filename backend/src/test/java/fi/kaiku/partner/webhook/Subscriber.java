package fi.kaiku.partner.webhook;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A webhook of a place, as its manager sees it.
record Subscriber(Place place, UUID id, String secret) {

    static Subscriber at(Place place, String url) {
        return with(place, Map.of("organisationId", place.organisationId(), "url", url));
    }

    static Subscriber with(Place place, Map<String, ?> content) {
        JsonPath made = Staff.of("manager", place.organisationId())
                .body(content)
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Subscriber(place, made.getUUID("webhook.id"), made.getString("secret"));
    }

    RequestSpecification manager() {
        return Staff.of("manager", place.organisationId());
    }

    String path() {
        return "/api/v1/webhooks/" + id;
    }

    JsonPath state() {
        return manager().get(path()).then().statusCode(200).extract().jsonPath();
    }

    void change(String member, Object value) {
        manager()
                .header("If-Match", "*")
                .body(Map.of(member, value))
                .patch(path())
                .then()
                .statusCode(200);
    }

    JsonPath deliveries() {
        return manager()
                .get(path() + "/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath delivery(UUID delivery) {
        return manager()
                .get(path() + "/deliveries/" + delivery)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    Response again(Map<String, ?> choice) {
        return manager().body(choice).post(path() + "/redeliveries");
    }

    /// @return ids of answers given at its place
    Set<String> store(int submissions) {
        Set<String> stored = new HashSet<>();
        for (int i = 0; i < submissions; i++) {
            Answer answer = Answer.to(place);
            answer.put().statusCode(201);
            stored.add(answer.id().toString());
        }
        return stored;
    }
}

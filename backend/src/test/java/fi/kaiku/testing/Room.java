package fi.kaiku.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A workshop that goes on, led by an editor of its organisation: made over HTTP, new for each test that asks.
public record Room(UUID organisationId, UUID id) {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    /// Where cards are gathered.
    public static Room open(UUID organisationId, UUID museumId) {
        return open(organisationId, museumId, Map.of());
    }

    /// @param more members of the new workshop
    public static Room open(UUID organisationId, UUID museumId, Map<String, ?> more) {
        Map<String, Object> content = new HashMap<>(Map.of(
                "organisationId",
                organisationId,
                "title",
                Places.name("Työpaja"),
                "prompt",
                Places.name("Mikä saisi sinut viipymään?"),
                "heldOn",
                "2026-05-12",
                "museumIds",
                List.of(museumId),
                "findingIds",
                List.of()));
        content.putAll(more);
        UUID id = Staff.of("editor", organisationId)
                .body(content)
                .post("/api/v1/workshops")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        Room room = new Room(organisationId, id);
        room.step("gather").statusCode(200);
        return room;
    }

    public static UUID newId() {
        return IDS.generate();
    }

    public ValidatableResponse step(String step) {
        return put("/step", Map.of("step", step));
    }

    /// As the facilitator.
    public ValidatableResponse put(String path, Map<String, ?> body) {
        return Staff.of("editor", organisationId)
                .body(body)
                .put("/api/v1/workshops/%s%s".formatted(id, path))
                .then();
    }

    /// The id of a card of the facilitator's.
    public UUID write(String text) {
        UUID card = newId();
        put("/cards/" + card, Map.of("text", text, "language", "fi")).statusCode(201);
        return card;
    }

    public UUID group(String title) {
        UUID group = newId();
        put("/groups/" + group, Map.of("title", title)).statusCode(200);
        return group;
    }

    /// As staff see it.
    public JsonPath state(long after) {
        return Staff.of("editor", organisationId)
                .get("/api/v1/workshops/%s/state?after=%d".formatted(id, after))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public String code() {
        return Staff.of("editor", organisationId).get("/api/v1/workshops/" + id).path("joinCode");
    }

    public Phone join() {
        return join("customer");
    }

    public Phone join(String role) {
        JsonPath joined = given().contentType(ContentType.JSON)
                .body(Map.of("joinCode", code(), "role", role, "language", "fi"))
                .post("/api/v1/workshop-participants")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Phone(joined.getUUID("participantId"), joined.getString("token"));
    }
}

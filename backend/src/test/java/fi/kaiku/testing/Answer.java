package fi.kaiku.testing;

import static io.restassured.RestAssured.given;

import fi.kaiku.platform.Ids;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// One submission as a visitor's device sends it; `with` changes a member, `without` leaves one out.
public record Answer(UUID id, Map<String, Object> body) {

    /// A content visitor at the place.
    public static Answer to(Place place) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("collectorKey", place.key());
        body.put("version", 1);
        body.put("language", "sv");
        body.put("startedAt", "2026-05-02T10:11:12Z");
        body.put("completedAt", "2026-05-02T10:11:40Z");
        body.put("answers", Map.of("overall", 5, "recommend", 9));
        return new Answer(Ids.next(), body);
    }

    public Answer with(String member, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(member, value);
        return new Answer(id, changed);
    }

    public Answer without(String member) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.remove(member);
        return new Answer(id, changed);
    }

    public Answer answers(Map<String, ?> answers) {
        return with("answers", answers);
    }

    public Answer again() {
        return new Answer(Ids.next(), body);
    }

    /// As an item of a batch.
    public Map<String, Object> item() {
        Map<String, Object> item = new LinkedHashMap<>(body);
        item.put("id", id);
        return item;
    }

    public ValidatableResponse put() {
        return given().contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/submissions/{id}", id)
                .then();
    }
}

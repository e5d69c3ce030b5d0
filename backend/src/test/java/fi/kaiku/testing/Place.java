package fi.kaiku.testing;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// A museum of its own organisation with one published survey and a collector for it: made over HTTP, new for each test
/// that asks, so that no test sees another's answers.
///
/// @param key of the collector
public record Place(UUID organisationId, UUID museumId, UUID surveyId, UUID collectorId, String key) {

    /// With the survey of `visit.json`: overall, why, recommend, services, motives, age.
    public static Place open() {
        return open(definition("visit.json"));
    }

    /// @param definition survey document as JSON text
    public static Place open(String definition) {
        return open(definition, "Europe/Helsinki");
    }

    public static Place open(String definition, String timeZone) {
        return open(Places.organisation(), definition, timeZone);
    }

    /// At a new museum of an organisation that is there.
    public static Place open(UUID organisation, String definition) {
        return open(organisation, definition, "Europe/Helsinki");
    }

    private static Place open(UUID organisation, String definition, String timeZone) {
        UUID museum = Places.museum(organisation, timeZone);
        String survey = Staff.administrator()
                .body("{\"organisationId\":\"%s\",\"slug\":\"visit\",\"definition\":%s}"
                        .formatted(organisation, definition))
                .post("/api/v1/surveys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Staff.administrator()
                .post("/api/v1/surveys/{id}/versions", survey)
                .then()
                .statusCode(201);
        return collector(organisation, museum, UUID.fromString(survey), "link");
    }

    /// Another collector for the same survey at the same museum.
    public Place also(String channel) {
        return collector(organisationId, museumId, surveyId, channel);
    }

    public static String definition(String resource) {
        try (InputStream stream = Place.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Place collector(UUID organisation, UUID museum, UUID survey, String channel) {
        JsonPath created = Staff.administrator()
                .body(Map.of("surveyId", survey, "museumId", museum, "channel", channel))
                .post("/api/v1/collectors")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Place(organisation, museum, survey, created.getUUID("id"), created.getString("key"));
    }
}

package fi.kaiku.testing;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Organisations, museums and clusters to test with, each call a new one, made through the API.
public final class Places {

    private Places() {}

    public static UUID organisation() {
        return created("organisations", Map.of("name", name("Omistaja"), "ownerType", "foundation"));
    }

    /// A museum in Finland that asks in Finnish, Swedish and English.
    public static UUID museum(UUID organisationId) {
        return museum(organisationId, "Europe/Helsinki");
    }

    public static UUID museum(UUID organisationId, String timeZone) {
        return created(
                "museums",
                Map.of(
                        "organisationId",
                        organisationId,
                        "slug",
                        slug(),
                        "name",
                        name("Museo"),
                        "municipality",
                        "Kotka",
                        "timeZone",
                        timeZone,
                        "languages",
                        List.of("fi", "sv", "en")));
    }

    public static UUID servicePoint(UUID museumId, String kind) {
        return created(
                "museums/%s/service-points".formatted(museumId),
                Map.of("slug", slug(), "kind", kind, "name", name("Palvelu")));
    }

    /// A cluster whose members share as told: `none`, `tables`, `comments`, `joint`.
    public static UUID cluster(String sharing, UUID... museumIds) {
        UUID cluster = created("clusters", Map.of("slug", slug(), "name", name("Keskittymä")));
        for (UUID museum : museumIds) {
            Staff.administrator()
                    .body(Map.of("sharing", sharing))
                    .put("/api/v1/clusters/%s/members/%s".formatted(cluster, museum))
                    .then()
                    .statusCode(200);
        }
        return cluster;
    }

    public static String slug() {
        return "x" + UUID.randomUUID();
    }

    public static Map<String, String> name(String finnish) {
        return Map.of("fi", finnish, "sv", finnish + " på svenska", "en", finnish + " in English");
    }

    private static UUID created(String collection, Map<String, ?> content) {
        Response response = Staff.administrator().body(content).post("/api/v1/" + collection);
        return response.then().statusCode(201).extract().jsonPath().getUUID("id");
    }
}

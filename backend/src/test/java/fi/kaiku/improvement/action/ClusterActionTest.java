package fi.kaiku.improvement.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClusterActionTest {

    private Place ours;
    private Place theirs;

    @BeforeEach
    void open() {
        ours = Place.open();
        theirs = Place.open();
        plan(ours, "Omamme", false);
        plan(theirs, "Salaisuus", false);
        plan(theirs, "Näytettävä", true);
    }

    private static void plan(Place place, String title, boolean shared) {
        Staff.of("editor", place.organisationId())
                .body(Map.of(
                        "organisationId",
                        place.organisationId(),
                        "museumId",
                        place.museumId(),
                        "title",
                        title,
                        "description",
                        "Vain omille",
                        "shared",
                        shared))
                .post("/api/v1/actions")
                .then()
                .statusCode(201);
    }

    private UUID sharing(String what) {
        UUID cluster = Places.cluster(what, ours.museumId());
        Staff.administrator()
                .body(Map.of("sharing", what))
                .put("/api/v1/clusters/{id}/members/{museum}", cluster, theirs.museumId())
                .then()
                .statusCode(200);
        return cluster;
    }

    private ValidatableResponse board(Place reader, UUID cluster) {
        return Staff.of("analyst", reader.organisationId())
                .get("/api/v1/clusters/{id}/actions", cluster)
                .then();
    }

    @Test
    void showsOfOthersWhatTheyShare() {
        board(ours, sharing("tables"))
                .statusCode(200)
                .body("items.title", containsInAnyOrder("Omamme", "Näytettävä"))
                .body("items.find { it.title == 'Näytettävä' }.own", equalTo(false))
                .body("items[0]", not(hasKey("description")));
    }

    @Test
    void showsAllThatJointControllersDo() {
        board(ours, sharing("joint")).body("items.title", containsInAnyOrder("Omamme", "Näytettävä", "Salaisuus"));
    }

    @Test
    void showsNothingOfAMemberThatSharesNothing() {
        board(ours, sharing("none")).body("items.title", contains("Omamme"));
    }

    @Test
    void isForTheClustersStaffOnly() {
        UUID cluster = sharing("joint");
        board(Place.open(), cluster).statusCode(404);
        board(ours, UUID.randomUUID()).statusCode(404);
        UUID empty = Places.cluster("tables", Place.open().museumId());
        Staff.administrator()
                .get("/api/v1/clusters/{id}/actions", empty)
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}

package fi.kaiku.museum;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClusterResourceTest {

    private static final String CLUSTERS = "/api/v1/clusters";

    private UUID castle;
    private UUID city;
    private UUID castleMuseum;
    private UUID cityMuseum;

    @BeforeEach
    void enterTwoOwnersWithAMuseumEach() {
        castle = Places.organisation();
        city = Places.organisation();
        castleMuseum = Places.museum(castle);
        cityMuseum = Places.museum(city);
    }

    @Test
    void showsEachMemberToAllMembers() {
        UUID cluster = Places.cluster("tables", castleMuseum, cityMuseum);
        Staff.of("analyst", city)
                .get(CLUSTERS + "/" + cluster)
                .then()
                .statusCode(200)
                .body("members.museumId", containsInAnyOrder(castleMuseum.toString(), cityMuseum.toString()))
                .body("members[0].sharing", equalTo("tables"));
        Staff.of("analyst", city).get(CLUSTERS).then().body("items.id", hasItem(cluster.toString()));
    }

    @Test
    void isHiddenFromOutsiders() {
        UUID cluster = Places.cluster("tables", castleMuseum);
        Staff.of("manager", city).get(CLUSTERS + "/" + cluster).then().statusCode(404);
        Staff.of("manager", city).get(CLUSTERS).then().body("items.id", not(hasItem(cluster.toString())));
    }

    @Test
    void leavesItToTheOwnerWhatItsMuseumShares() {
        UUID cluster = Places.cluster("none", castleMuseum, cityMuseum);
        share(cluster, castleMuseum, castle, "joint", 200);
        share(cluster, castleMuseum, city, "joint", 404);
        Staff.of("analyst", castle)
                .body(Map.of("sharing", "joint"))
                .put(member(cluster, castleMuseum))
                .then()
                .statusCode(403);
    }

    @Test
    void letsNobodyInByThemselvesToReadWhatOthersShare() {
        UUID cluster = Places.cluster("joint", castleMuseum);
        share(cluster, cityMuseum, city, "joint", 403);
    }

    @Test
    void mayBeBegunByAManagerWithAMuseumOfTheirs() {
        String cluster = Staff.of("manager", castle)
                .body(Map.of("slug", Places.slug(), "name", Places.name("Keskus")))
                .post(CLUSTERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        share(UUID.fromString(cluster), castleMuseum, castle, "tables", 200);
        share(UUID.fromString(cluster), Places.museum(castle), castle, "tables", 200);
    }

    @Test
    void takesAMuseumInOnceWhenAskedManyTimesAtOnce() throws Exception {
        UUID cluster = Places.cluster("none");
        Callable<Integer> join = () -> Staff.administrator()
                .body(Map.of("sharing", "tables"))
                .put(member(cluster, castleMuseum))
                .statusCode();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> status : threads.invokeAll(Collections.nCopies(10, join))) {
                assertEquals(200, status.get());
            }
        }
    }

    @Test
    void refusesAnUnknownWayOfSharing() {
        UUID cluster = Places.cluster("none", castleMuseum);
        Staff.administrator()
                .body(Map.of("sharing", "everything"))
                .put(member(cluster, castleMuseum))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/sharing"));
    }

    private static void share(UUID cluster, UUID museum, UUID organisation, String sharing, int status) {
        Staff.of("manager", organisation)
                .body(Map.of("sharing", sharing))
                .put(member(cluster, museum))
                .then()
                .statusCode(status);
    }

    private static String member(UUID cluster, UUID museum) {
        return CLUSTERS + "/%s/members/%s".formatted(cluster, museum);
    }
}

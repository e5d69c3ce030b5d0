package fi.kaiku.demo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AcrossOrganisations
class LoadDemoTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 6, 14);

    @Inject
    LoadDemo loadDemo;

    @Inject
    DemoSites demoSites;

    @Inject
    DemoStory story;

    @Inject
    MuseumCatalog museums;

    @Inject
    ObjectMapper json;

    @Test
    void storesWhatWasCutOffAndNothingTwice() {
        Sites sites = entered();
        long half = loadDemo.store(sites, SUNDAY.minusDays(3), SUNDAY);
        long whole = loadDemo.store(sites, SUNDAY.minusDays(6), SUNDAY);
        loadDemo.store(sites, SUNDAY.minusDays(6), SUNDAY);
        assertTrue(half > 0 && half < whole);
        assertEquals(whole, stored());
        assertEquals(7, daysCountedAt(sites.clusters().getFirst().museums().getFirst()));
    }

    @Test
    void tellsWhatAMuseumDidBecauseOfItsVisitors() {
        Sites sites = entered();
        loadDemo.store(sites, SUNDAY.minusDays(6), SUNDAY);
        QuarkusTransaction.requiringNew().run(() -> story.tell(SUNDAY.minusDays(3), SUNDAY));
        UUID museum = museums.withSlug("maritime-museum").orElseThrow().id();
        JsonPath actions = Staff.administrator()
                .get("/api/v1/actions?museumId=" + museum)
                .then()
                .statusCode(200)
                .body("items.state", containsInAnyOrder("done", "done", "doing", "planned", "dropped"))
                .extract()
                .jsonPath();
        Staff.administrator()
                .get("/api/v1/actions/{id}/follow-up", actions.getString("items.find { it.findingId != null }.id"))
                .then()
                .statusCode(200)
                .body("measured.changedOn", equalTo("2026-06-11"));
        Staff.administrator()
                .get("/api/v1/ideas/" + actions.getString("items.find { it.findingId != null }.ideaId"))
                .then()
                .body("merged.language", contains("sv"));
        Staff.administrator()
                .get("/api/v1/workshops")
                .then()
                .body("items.find { it.museumIds == ['%s'] }.step".formatted(museum), equalTo("closed"));
        given().get("/api/v1/museums/{id}/idea-ballot", museum).then().body("items", hasSize(3));
        given().get("/api/v1/museums/{id}/published-answers", museum)
                .then()
                .body("items[0].did", allOf(hasKey("fi"), hasKey("sv"), hasKey("en")));
    }

    @Test
    void leavesADatabaseAloneThatHoldsMuseums() {
        Places.museum(Places.organisation());
        Object before = surveys();
        loadDemo.load(2);
        assertEquals(before, surveys());
    }

    /// By whichever test comes first.
    private Sites entered() {
        Sites sites = Sites.read(json);
        if (museums.withSlug("maritime-museum").isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> demoSites.enter(sites));
        }
        return sites;
    }

    private int daysCountedAt(Sites.Museum museum) {
        UUID id = museums.withSlug(museum.slug()).orElseThrow().id();
        return Staff.administrator()
                .get("/api/v1/museums/{id}/visits?from=2026-01-01&to=2026-12-31", id)
                .jsonPath()
                .getList("days")
                .size();
    }

    /// Submissions of all demo surveys, after seeing that each of them is counted exactly and marked as synthetic.
    private static long stored() {
        List<Map<String, Object>> surveys = surveys().stream()
                .filter(survey -> survey.get("synthetic").equals(true))
                .toList();
        assertEquals(9, surveys.size());
        return surveys.stream()
                .mapToLong(survey -> Staff.administrator()
                        .get("/api/v1/surveys/{id}/tally-check", survey.get("id"))
                        .then()
                        .statusCode(200)
                        .body("differences", equalTo(0))
                        .extract()
                        .jsonPath()
                        .getLong("submissions"))
                .sum();
    }

    private static List<Map<String, Object>> surveys() {
        List<Map<String, Object>> surveys = new ArrayList<>();
        String next = "/api/v1/surveys?limit=200";
        while (next != null) {
            Response page = Staff.administrator().get(next);
            surveys.addAll(page.path("items"));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return surveys;
    }
}

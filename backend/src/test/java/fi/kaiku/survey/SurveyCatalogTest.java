package fi.kaiku.survey;

import static fi.kaiku.survey.Documents.choices;
import static fi.kaiku.survey.Documents.withQuestions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.platform.tenancy.AcrossOrganisations;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AcrossOrganisations
class SurveyCatalogTest {

    @Inject
    SurveyCatalog catalog;

    private PublishedVersion published(String... questions) {
        UUID organisation = Places.organisation();
        return QuarkusTransaction.requiringNew()
                .call(() -> catalog.publish(organisation, null, Places.slug(), withQuestions(questions), true));
    }

    @Test
    void publishesWhatOtherRoomsBring() {
        PublishedVersion version = published("{'key':'q','type':'nps'}");
        assertEquals(1, version.number());
        SurveySummary survey = catalog.survey(version.surveyId()).orElseThrow();
        assertTrue(survey.synthetic());
        assertEquals(1, survey.latestVersion());
        assertEquals(
                "q",
                catalog.latest(version.surveyId())
                        .orElseThrow()
                        .definition()
                        .questions()
                        .getFirst()
                        .key());
    }

    @Test
    void holdsThemToTheSameChecks() {
        assertThrows(HttpProblem.class, () -> published("{'key':'q','type':'single','options':[]}"));
    }

    @Test
    void knowsNothingOfWhatDoesNotExist() {
        assertTrue(catalog.survey(UUID.randomUUID()).isEmpty());
        assertTrue(catalog.latest(UUID.randomUUID()).isEmpty());
        UUID survey = published("{'key':'q','type':'nps'}").surveyId();
        assertTrue(catalog.version(survey, 0).isEmpty());
        assertTrue(catalog.version(survey, 2).isEmpty());
    }

    @Test
    void readsAVersionOnceAndFoldsTheCodebookUpToIt() {
        UUID survey = published("{'key':'q','type':'single'," + choices("options", "a", "b") + "}")
                .surveyId();
        assertFalse(catalog.version(survey, 2).isPresent());
        Staff.administrator()
                .header("If-Match", "\"1\"")
                .body("{\"definition\":%s}"
                        .formatted(withQuestions("{'key':'q','type':'single'," + choices("options", "c", "a") + "}")))
                .put("/api/v1/surveys/{id}/draft", survey)
                .then()
                .statusCode(200);
        Staff.administrator()
                .post("/api/v1/surveys/{id}/versions", survey)
                .then()
                .statusCode(201);
        assertEquals(List.of("a", "b"), codes(catalog.version(survey, 1).orElseThrow()));
        assertEquals(List.of("a", "b", "c"), codes(catalog.latest(survey).orElseThrow()));
        assertSame(
                catalog.version(survey, 2).orElseThrow(), catalog.latest(survey).orElseThrow());
    }

    private static List<String> codes(PublishedVersion version) {
        return version.codebook().item("q", "").orElseThrow().codes();
    }
}

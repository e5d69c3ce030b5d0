package fi.kaiku.improvement.workshop;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Phone;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Room;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkshopReportTest {

    private Place place;
    private Room room;

    @BeforeEach
    void open() {
        place = Place.open();
        room = Room.open(place.organisationId(), place.museumId());
    }

    private ValidatableResponse report(String language) {
        return Staff.of("analyst", place.organisationId())
                .get("/api/v1/workshops/{id}/report?language={language}", room.id(), language)
                .then();
    }

    /// In one line, for words may stand on either side of a break.
    private String text(String language) throws IOException {
        byte[] bytes = report(language)
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertEquals(language, pdf.getDocumentCatalog().getLanguage());
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static void assertSays(String text, String... sayings) {
        for (String saying : sayings) {
            assertTrue(text.contains(saying), () -> saying + " is not in: " + text);
        }
    }

    @Test
    void tellsWhatCameOfItInThreeLanguages() throws IOException {
        Phone phone = room.join("partner");
        phone.write("Lukunurkka <b>& lamppu</b>");
        room.write("Fler bord 漢字");
        UUID hidden = room.write("Sopimatonta");
        room.put("/cards/%s/visibility".formatted(hidden), Map.of("hidden", true));
        room.step("vote");
        List<String> groups = room.state(0).getList("groups.id");
        phone.vote(Map.of("dots", Map.of(groups.get(1), 2, groups.get(0), 1))).statusCode(204);
        assertSays(text("fi"), "Äänestyksen tulos tulee näkyviin", "Lukunurkka <b>& lamppu</b>", "kumppanit 1");
        room.step("choose");
        String action = Staff.of("editor", place.organisationId())
                .body(Map.of(
                        "organisationId",
                        place.organisationId(),
                        "title",
                        "Uudet pöydät",
                        "ownerRole",
                        "Kahvilan esihenkilö",
                        "dueOn",
                        "2026-06-01"))
                .post("/api/v1/actions")
                .path("id");
        room.put("/groups/%s/choice".formatted(groups.get(1)), Map.of("chosen", true, "actionId", action));
        assertSays(
                text("fi"),
                "Työpajan tulokset",
                "12. toukokuuta 2026",
                "Valitut Fler bord",
                "Pisteitä 2, äänestäjiä 1",
                "Toimenpide: Uudet pöydät",
                "Vastuu: Kahvilan esihenkilö · Määräpäivä: 1. kesäkuuta 2026",
                "Muut ehdotukset Lukunurkka");
        assertSays(text("sv"), "Workshopens resultat", "Prickar: 2, röstande: 1", "12 maj 2026", "partner 1");
        assertSays(text("en"), "Results of a workshop", "Dots: 2, voters: 1", "Due on 1 June 2026", "Voted 1");
        assertFalse(text("en").contains("Sopimatonta"));
    }

    @Test
    void saysThatNothingWasWritten() throws IOException {
        assertSays(text("sv"), "Inget har skrivits");
    }

    @Test
    void isRefusedInOtherLanguagesAndToOthers() {
        report("de").statusCode(422).body("errors.pointer", contains("language"));
        Staff.of("manager", Places.organisation())
                .get("/api/v1/workshops/{id}/report", room.id())
                .then()
                .statusCode(404);
    }
}

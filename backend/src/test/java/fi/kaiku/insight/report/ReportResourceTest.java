package fi.kaiku.insight.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportResourceTest {

    private static final String MAY = "from=2026-05-01&to=2026-05-31&reportLanguage=";

    /// Mean 4.3 of ten, as in the results; NPS 30.
    @Test
    void saysWhatTheResultsSayWithIntervalsAndItsBase() throws IOException {
        String report = text(visited(), MAY + "en");
        assertContains(
                report,
                "Visitor survey report",
                "Your visit",
                "1 May 2026 – 31 May 2026",
                "Responses 10",
                "Satisfaction 4.30 95% confidence interval 3.62 … 4.98 · on the scale 1–5 · 10 answers",
                "Gave the highest mark 60% 95% confidence interval 31–83%",
                "Recommendation (NPS) 30",
                "Promoters 60%, passives 10%, detractors 30%",
                "How was your visit?",
                "5 60% 31–83% 6",
                "Shares of those who answered.",
                "Event 100%",
                "How the figures were computed",
                "Visitors chose themselves",
                "Page 1/");
    }

    @Test
    void speaksFinnishAndSwedishWithTheirOwnNumbers() throws IOException {
        Place place = visited();
        assertContains(
                text(place, MAY + "fi"),
                "Kävijäkyselyn raportti",
                "Käyntisi",
                "Tyytyväisyys 4,30",
                "60 %",
                "1.5.2026 – 31.5.2026",
                "Millainen käynti oli?",
                "Näin luvut on laskettu");
        assertContains(
                text(place, MAY + "sv"),
                "Rapport om besöksenkät",
                "Ditt besök",
                "Nöjdhet 4,30",
                "Hur var besöket?",
                "Så är siffrorna beräknade");
    }

    @Test
    void isTaggedAndNamesItsLanguageAndTitle() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(get(visited(), MAY + "sv").extract().asByteArray())) {
            assertEquals("sv", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(
                    "Ditt besök – Rapport om besöksenkät",
                    pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void takesItsLanguageFromTheReaderWhereNoneIsAskedFor() {
        Place place = visited();
        Staff.of("analyst", place.organisationId())
                .header("Accept-Language", "de, sv-FI;q=0.8, en;q=0.5")
                .get("/api/v1/surveys/{id}/report", place.surveyId())
                .then()
                .statusCode(200)
                .header("Content-Language", "sv");
    }

    /// Ten in April who all gave 2, ten in May with 4.3: the month before has 30 days, as many as are looked at.
    @Test
    void setsThePeriodBesideTheOneBefore() throws IOException {
        Place place = visited();
        String days = "from=2026-05-02&to=2026-05-31&reportLanguage=en";
        assertContains(
                text(place, days),
                "The previous period of equal length (2 Apr 2026 – 1 May 2026) has too few responses to compare with.");
        IntStream.range(0, 10)
                .forEach(i -> answer(place, "2026-04-20T10:00:00Z", Map.of("overall", 2 + i % 2, "recommend", 0)));
        assertContains(
                text(place, days),
                "Compared with 2 Apr 2026 – 1 May 2026, the previous period of equal length",
                "Previous period: 2.50, 10 answers; difference +1.80",
                "rose",
                ": −100, 10 answers; difference +130");
        assertFalse(text(place, "reportLanguage=en").contains("Previous period"));
    }

    /// Ten of May who gave 4.3 on average stand for 100 visits, ten of June who gave 2 for 300.
    @Test
    void weightsByVisitsAndSaysSo() throws IOException {
        Place place = visited();
        IntStream.range(0, 10).forEach(i -> answer(place, "2026-06-20T10:00:00Z", Map.of("overall", 2)));
        String june = "from=2026-06-01&to=2026-06-30&reportLanguage=en&weights=visits";
        String both = "from=2026-05-01&to=2026-06-30&reportLanguage=en&weights=visits";
        Staff.of("analyst", place.organisationId())
                .get("/api/v1/surveys/%s/report?%s".formatted(place.surveyId(), both))
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("visits.none"));
        count(place, "2026-06-02", 300);
        assertContains(
                text(place, june),
                "For the previous period of equal length (2 May 2026 – 31 May 2026) no visits were counted");
        count(place, "2026-05-02", 100);
        assertContains(
                text(place, both),
                "Weighting Each museum and month counts as much as it had visits (400 counted visits).",
                "are left out (0).",
                "Satisfaction 2.58");
        assertContains(text(place, june), "Previous period: 4.30, 10 answers; difference −2.30", "fell");
    }

    private static void count(Place place, String day, int visits) {
        Staff.of("manager", place.organisationId())
                .body(Map.of("days", List.of(Map.of("day", day, "visits", visits))))
                .put("/api/v1/museums/%s/visits".formatted(place.museumId()))
                .then()
                .statusCode(200);
    }

    @Test
    void saysWhyThereIsNothingToSee() throws IOException {
        Place place = Place.open();
        assertContains(text(place, "reportLanguage=en"), "There are no responses in this selection.");
        IntStream.range(0, 3).forEach(i -> answer(place, "2026-05-02T10:00:00Z", Map.of("overall", 1, "age", "65-74")));
        String few = text(place, "reportLanguage=en");
        assertContains(few, "Responses 3", "How was your visit? Too few answers to show");
        assertFalse(few.contains("Satisfaction"));
        assertContains(
                text(place, "reportLanguage=en&segment=65-74"),
                "Group of visitors: Age: 65-74",
                "There are too few responses in this selection to show.");
    }

    @Test
    void saysInWordsWhatWasChosen() throws IOException {
        Place place = visited();
        String cafe = Places.servicePoint(place.museumId(), "cafe").toString();
        assertContains(
                text(
                        place,
                        "reportLanguage=en&channel=link&language=sv&flagged=false&phase=single&servicePoint=" + cafe),
                "Service point: Palvelu in English; Channel: link or QR code; Language of the answer: Swedish; "
                        + "Before or after: asked once; Signs of play: without answers that look like play");
        assertContains(text(place, "reportLanguage=fi&language=sv"), "Vastauksen kieli: ruotsi", "Museo");
    }

    @Test
    void refusesWhoMayNotAndWhatIsWrong() {
        Place place = Place.open();
        String path = "/api/v1/surveys/%s/report".formatted(place.surveyId());
        given().get(path).then().statusCode(401);
        Staff.of("manager", Places.organisation()).get(path).then().statusCode(404);
        Staff.of("analyst", place.organisationId())
                .get(path + "?reportLanguage=et&channel=pigeon&colour=red")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("reportLanguage", "channel", "colour"));
    }

    private static Place visited() {
        Place place = Place.open();
        String then = "2026-05-02T10:00:00Z";
        IntStream.range(0, 6)
                .forEach(i -> answer(
                        place,
                        then,
                        Map.of("overall", 5, "recommend", 10, "age", "65-74", "motives", List.of("event", "company"))));
        IntStream.range(0, 3)
                .forEach(i -> answer(
                        place,
                        then,
                        Map.of("overall", 3, "recommend", 2, "age", "under-65", "services", Map.of("cafe", 4))));
        answer(place, then, Map.of("overall", 4, "recommend", 8));
        return place;
    }

    private static void answer(Place place, String at, Map<String, ?> answers) {
        Answer.to(place)
                .with("startedAt", at)
                .with("completedAt", at)
                .answers(answers)
                .put()
                .statusCode(201);
    }

    private static ValidatableResponse get(Place place, String query) {
        return Staff.of("analyst", place.organisationId())
                .get("/api/v1/surveys/%s/report?%s".formatted(place.surveyId(), query))
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    private static String text(Place place, String query) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(get(place, query).extract().asByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private static void assertContains(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> part + " is not in: " + text);
        }
    }
}

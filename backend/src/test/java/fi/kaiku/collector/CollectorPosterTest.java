package fi.kaiku.collector;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CollectorPosterTest {

    private static final String POSTER = "/api/v1/collectors/{id}/poster";
    private static final int DPI = 100;

    private static PDDocument poster(Place place) throws IOException {
        byte[] pdf = Staff.of("analyst", place.organisationId())
                .get(POSTER, place.collectorId())
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", startsWith("inline"))
                .extract()
                .asByteArray();
        return Loader.loadPDF(pdf);
    }

    private static String text(PDDocument poster) throws IOException {
        return new PDFTextStripper().getText(poster).replaceAll("\\s+", " ");
    }

    @Test
    void invitesInEachLanguageOfTheSurvey() throws IOException {
        Place place = Place.open();
        try (PDDocument poster = poster(place)) {
            String text = text(poster);
            Stream.of(
                            "Museo",
                            "Museo på svenska",
                            "Museo in English",
                            "Kerro, mitä ajattelet",
                            "Berätta vad du tycker",
                            "Tell us what you think",
                            "Käyntisi",
                            "Ditt besök",
                            "Your visit",
                            address(place))
                    .forEach(part -> assertTrue(text.contains(part), () -> part + " is not in: " + text));
        }
    }

    @Test
    void leavesOutLanguagesThatTheSurveyDoesNotHave() throws IOException {
        Place place = Place.open("""
                {"languages": ["sv"], "defaultLanguage": "sv", "title": {"sv": "Kort fråga"}, "pages": [{"key": "only",
                 "questions": [{"key": "free", "type": "text", "text": {"sv": "Vad tycker du?"}}]}]}
                """);
        try (PDDocument poster = poster(place)) {
            String text = text(poster);
            assertTrue(text.contains("Berätta vad du tycker"), text);
            assertTrue(!text.contains("Tell us"), text);
            assertEquals("sv", poster.getDocumentCatalog().getLanguage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Käyntisi", "Millaisena koit näyttelyn, oppaat ja palvelut tällä kerralla?"})
    void hasOnePageOfA4WithACodeThatLeadsToThePlayer(String title) throws IOException, NotFoundException {
        Place place = Place.open(Place.definition("visit.json").replace("Käyntisi", title));
        try (PDDocument poster = poster(place)) {
            assertEquals(1, poster.getNumberOfPages());
            assertEquals(595, poster.getPage(0).getMediaBox().getWidth(), 1);
            assertEquals(842, poster.getPage(0).getMediaBox().getHeight(), 1);
            assertTrue(text(poster).contains(title));
            assertEquals(address(place), decoded(new PDFRenderer(poster).renderImageWithDPI(0, DPI)));
        }
    }

    private static String decoded(BufferedImage page) throws NotFoundException {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new MultiFormatReader().decode(bitmap).getText();
    }

    @Test
    void canBeReadAloud() throws IOException {
        try (PDDocument poster = poster(Place.open())) {
            assertEquals("fi", poster.getDocumentCatalog().getLanguage());
            assertEquals("Museo: Käyntisi", poster.getDocumentInformation().getTitle());
            assertTrue(poster.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    @Test
    void leadsWhereTheRequestCameFrom() throws IOException {
        Place place = Place.open();
        byte[] pdf = Staff.of("analyst", place.organisationId())
                .header("Host", "kaiku.example")
                .get(POSTER, place.collectorId())
                .asByteArray();
        try (PDDocument poster = Loader.loadPDF(pdf)) {
            assertTrue(text(poster).contains("http://kaiku.example/kiosk.html?key=" + place.key()));
        }
    }

    @Test
    void isForThoseWhoMaySeeTheCollector() {
        Place place = Place.open();
        Staff.of("manager", Places.organisation())
                .get(POSTER, place.collectorId())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        given().get(POSTER, place.collectorId()).then().statusCode(401);
    }

    private static String address(Place place) {
        return "http://localhost:%d/kiosk.html?key=%s".formatted(RestAssured.port, place.key());
    }
}

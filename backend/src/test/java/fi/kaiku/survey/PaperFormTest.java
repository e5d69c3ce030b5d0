package fi.kaiku.survey;

import static fi.kaiku.survey.Documents.choices;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Problems;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PaperFormTest {

    private static final String FORM = "/api/v1/surveys/{id}/versions/1/form?language={language}";

    private final PaperForm form;

    PaperFormTest(PaperForm form) {
        this.form = form;
    }

    @Test
    void asksEveryTypeInTheLanguageOfTheReader() throws IOException {
        Place place = Place.open(Documents.everyType().toString());
        byte[] pdf = Staff.of("analyst", place.organisationId())
                .get(FORM, place.surveyId(), "sv")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("visit-1-sv.pdf"))
                .extract()
                .asByteArray();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            String text = text(paper, 1, paper.getNumberOfPages());
            Stream.of(
                            "Berätta om ditt besök",
                            "Kryssa för dina svar.",
                            "1. Hur var ditt besök?",
                            "Välj högst 2.",
                            "Numrera: det viktigaste är 1",
                            "Ännu några frågor om dig.",
                            "9. Din ålder",
                            "Svara bara om du gav siffran 2 eller lägre i fråga 1.",
                            "Svara bara om du svarade på fråga 12.",
                            "Jag samtycker",
                            "version 1",
                            "sida 1/")
                    .forEach(part -> assertTrue(text.contains(part), () -> part + " is not in: " + text));
            assertEquals("sv", paper.getDocumentCatalog().getLanguage());
            assertEquals("Berätta om ditt besök", paper.getDocumentInformation().getTitle());
            assertTrue(paper.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(595, paper.getPage(0).getMediaBox().getWidth(), 1);
            assertEquals(842, paper.getPage(0).getMediaBox().getHeight(), 1);
        }
    }

    @Test
    void speaksEnglishOfItselfWhereItDoesNotKnowTheLanguage() throws IOException {
        SurveyDefinition estonian = SurveyDefinition.read(Documents.json("""
                {'languages': ['et'], 'defaultLanguage': 'et', 'title': {'et': 'Küsitlus'}, 'pages': [{'key': 'p',
                 'questions': [{'key': 'a', 'type': 'rating', 'scale': {'min': 1, 'max': 5}, 'text': {'et': 'Kuidas?'}},
                  {'key': 'b', 'type': 'text', 'text': {'et': 'Miks?'}, 'visibleWhen': 'answers.a == 2 || answers.a == 3'}]}]}
                """));
        try (PDDocument paper = Loader.loadPDF(form.print(estonian, 4, "et"))) {
            String text = text(paper, 1, 1);
            assertTrue(text.contains("1. Kuidas?") && text.contains("Choose one."), text);
            assertTrue(text.contains("Answer if this applies to you. 2. Miks?"), text);
        }
    }

    @Test
    void neverBreaksAQuestionThatFitsOnAPage() throws IOException {
        String[] questions = IntStream.range(0, 20)
                .mapToObj(i -> "{'key':'q%d','type':'single','text':{'fi':'Kysymys %d?'},%s}"
                        .formatted(i, i, choices("options", options(i))))
                .toArray(String[]::new);
        SurveyDefinition definition = Documents.definition(questions);
        try (PDDocument paper = Loader.loadPDF(form.print(definition, 1, "fi"))) {
            assertTrue(paper.getNumberOfPages() > 3);
            List<Integer> together = new ArrayList<>();
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                String text = text(paper, page, page);
                IntStream.range(0, 20)
                        .filter(i -> text.contains("Kysymys %d?".formatted(i)))
                        .filter(i -> Stream.of(options(i)).allMatch(option -> text.contains(option + " ")))
                        .forEach(together::add);
            }
            assertEquals(IntStream.range(0, 20).boxed().toList(), together);
        }
    }

    @Test
    void bearsTheNoticeOfTheHolder() throws IOException {
        SurveyDefinition definition = Documents.definition("""
                {'key': 'w', 'type': 'instrument', 'instrument': 'who5', 'version': 1, 'text': {'fi': 'Hyvinvointi'},
                 'wording': {'items': [{'key': 'item1', 'text': {'fi': 'Ensimmäinen'}}], 'scale': {'min': 0, 'max': 5},
                  'notice': {'fi': '© Haltija 1998'}}}
                """);
        try (PDDocument paper = Loader.loadPDF(form.print(definition, 1, "fi"))) {
            String text = text(paper, 1, 1);
            assertTrue(text.contains("Ensimmäinen 0 1 2 3 4 5 © Haltija 1998"), text);
        }
    }

    @ParameterizedTest
    @CsvSource({"se,Man dávjá don finat musea gieđas ja ŋuoskkas?", "ru,Как вам понравилось?", "el,Πώς σας φάνηκε;"})
    void borrowsFromTheOtherTypefaceWhatOneLacks(String language, String question) throws IOException {
        try (PDDocument paper = Loader.loadPDF(form.print(asked(language, question), 1, language))) {
            String text = text(paper, 1, 1);
            assertTrue(text.contains("1. " + question), text);
        }
    }

    @Test
    void leavesOutWhatIsNotSeenAnyway() throws IOException {
        try (PDDocument paper =
                Loader.loadPDF(form.print(asked("fi", "Kesä\u2011\u200bilta\u30005\u2060?"), 1, "fi"))) {
            String text = text(paper, 1, 1);
            assertTrue(text.contains("1. Kesä-ilta 5?"), text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ar,كيف كانت زيارتك؟,ك (U+0643)",
        "ja,いかがでしたか,い (U+3044)",
        "se,Muitte ruoŧŧa,ŧ (U+0167)",
        "fi,Hyvä 👍,👍 (U+1F44D)"
    })
    void refusesWhatNoTypefaceHas(String language, String question, String named) {
        HttpProblem problem = assertThrows(HttpProblem.class, () -> form.print(asked(language, question), 1, language));
        assertEquals(422, problem.getStatusCode());
        FieldError error = Problems.fieldErrors(problem).getFirst();
        assertEquals("language", error.pointer());
        assertEquals("language.not-printable", error.code());
        assertTrue(error.detail().contains(named), error.detail());
    }

    private static SurveyDefinition asked(String language, String question) {
        return SurveyDefinition.read(Documents.json("""
                {'languages': ['%1$s'], 'defaultLanguage': '%1$s', 'title': {'%1$s': 'Kaiku'}, 'pages': [{'key': 'p',
                 'questions': [{'key': 'a', 'type': 'text', 'text': {'%1$s': '%2$s'}}]}]}
                """.formatted(language, question)));
    }

    @Test
    void refusesWhatNobodyWouldFillIn() {
        String[] questions = IntStream.range(0, 300)
                .mapToObj(i -> "{'key':'q%d','type':'multiple',%s}".formatted(i, choices("options", many(60))))
                .toArray(String[]::new);
        HttpProblem problem =
                assertThrows(HttpProblem.class, () -> form.print(Documents.definition(questions), 1, "fi"));
        assertEquals(422, problem.getStatusCode());
        assertEquals("form.too-large", Problems.fieldErrors(problem).getFirst().code());
    }

    private static String[] many(int options) {
        return IntStream.range(0, options).mapToObj("o%d"::formatted).toArray(String[]::new);
    }

    private static String[] options(int question) {
        return IntStream.range(0, 4 + question % 5)
                .mapToObj(option -> "q%d-option%d".formatted(question, option))
                .toArray(String[]::new);
    }

    @Test
    void isLargeEnoughForOldEyes() throws IOException {
        Place place = Place.open();
        byte[] pdf = Staff.of("analyst", place.organisationId())
                .get(FORM, place.surveyId(), "fi")
                .asByteArray();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            List<String> small = new ArrayList<>();
            PDFTextStripper sizes = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    boolean furniture =
                            letters.getFirst().getY() < 70 || letters.getFirst().getY() > 770;
                    if (!furniture && letters.getFirst().getFontSizeInPt() < 11.9) {
                        small.add(text);
                    }
                }
            };
            sizes.getText(paper);
            assertEquals(List.of(), small);
        }
    }

    @Test
    void refusesALanguageThatTheVersionDoesNotSpeak() {
        Place place = Place.open();
        Staff.of("analyst", place.organisationId())
                .get(FORM, place.surveyId(), "et")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("language"))
                .body("errors[0].code", equalTo("language.unknown"));
    }

    @Test
    void isForThoseWhoMaySeeTheSurvey() {
        Place place = Place.open();
        Staff.of("manager", Places.organisation())
                .get(FORM, place.surveyId(), "fi")
                .then()
                .statusCode(404);
        given().get(FORM, place.surveyId(), "fi").then().statusCode(401);
        assertFalse(Staff.of("editor", place.organisationId())
                        .get("/api/v1/surveys/{id}/versions/1/form", place.surveyId())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray()
                        .length
                == 0);
    }

    private static String text(PDDocument paper, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(paper).replaceAll("\\s+", " ");
    }
}

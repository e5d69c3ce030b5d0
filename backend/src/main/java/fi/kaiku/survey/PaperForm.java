package fi.kaiku.survey;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import fi.kaiku.platform.Press;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/// A version to be filled in with a pen: A4, tagged, in one language. What the survey says nothing about is in our
/// words, or in English where we do not speak the language.
@Singleton
class PaperForm {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// Lines and places to mark: 80 to 150 sheets, more than anybody fills in.
    private static final int LARGEST = 3_000;

    private final PaperTurns turns = new PaperTurns(AT_ONCE, PATIENCE);

    /// A page of the survey with the questions on it.
    record Part(String title, List<PaperItem> items) {}

    /// The sheets to print, in XHTML.
    ///
    /// @param version as it stands in the small print
    @CheckedTemplate
    record page(String language, String title, String version, String thanks, List<Part> parts, PaperWords words)
            implements TemplateInstance {}

    /// @param language one of the version's
    /// @return a PDF
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where it is too large for paper, or has letters that
    /// cannot be printed; 503 where others are being laid out
    byte[] print(SurveyDefinition definition, int version, String language) {
        PaperWords words = PaperWords.in(language);
        PaperItems items = new PaperItems(definition, language, words);
        List<Part> parts = definition.pages().stream()
                .map(page -> new Part(
                        items.in(page.title()),
                        page.questions().stream().map(items::item).toList()))
                .toList();
        int size = parts.stream()
                .flatMap(part -> part.items().stream())
                .mapToInt(PaperItem::size)
                .sum();
        if (size > LARGEST) {
            throw SurveyProblems.tooLargeForPaper(size, LARGEST);
        }
        String thanks = items.in(definition.thanks());
        page page = new page(
                language,
                items.in(definition.title()),
                words.version().formatted(version),
                thanks.isBlank() ? words.thanks() : thanks,
                parts,
                words);
        String html = PaperLetters.printable(page.render());
        return turns.take(() -> layOut(html));
    }

    private static byte[] layOut(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PdfBoxRenderer press = Press.of(html, pdf)) {
            press.layout();
            press.createPDF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}

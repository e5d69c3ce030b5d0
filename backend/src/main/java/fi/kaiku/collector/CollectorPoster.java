package fi.kaiku.collector;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import fi.kaiku.museum.Museum;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Press;
import fi.kaiku.survey.SurveyDefinition;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The poster of a collector: museum, invitation and QR code on one page of A4, as a tagged PDF. Its words, in
/// `resources/poster/words.json`, are ours, and stand in all languages at once: it speaks to every visitor.
@ApplicationScoped
class CollectorPoster {

    /// Sizes of the text in points, of which the largest is taken that leaves everything room on one page.
    private static final int LARGEST = 16;

    private static final int SMALLEST = 6;

    private static final String LANGUAGE_OF_LAST_RESORT = "en";

    private final Map<String, Words> words;

    CollectorPoster(ObjectMapper json) {
        try (InputStream content = resource("words.json")) {
            words = json.readValue(content, new TypeReference<LinkedHashMap<String, Words>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param how  one gets from the paper to the survey
    /// @param code what the QR code does, before its address
    record Words(String invitation, String how, String code, String synthetic) {}

    /// What the poster says in one language.
    record Panel(String language, String museum, String title, Words words) {}

    /// The page to print, in XHTML.
    ///
    /// @param names panels whose name of the museum is not in an earlier one
    @CheckedTemplate
    record page(List<Panel> panels, Collection<Panel> names, String code, URI address, boolean synthetic, int size)
            implements TemplateInstance {}

    /// @param address at which visitors answer
    /// @return a PDF
    byte[] print(Assignments.Assignment assignment, URI address) {
        List<Panel> panels = panels(assignment.museum(), assignment.version().definition());
        Map<String, Panel> names = new LinkedHashMap<>();
        panels.forEach(panel -> names.putIfAbsent(panel.museum(), panel));
        String code = QrImage.of(address.toString());
        boolean synthetic = assignment.collector().synthetic();
        for (int size = LARGEST; ; size--) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            try (PdfBoxRenderer press =
                    Press.of(new page(panels, names.values(), code, address, synthetic, size).render(), pdf)) {
                press.layout();
                if (press.getRootBox().getLayer().getPages().size() == 1 || size == SMALLEST) {
                    press.createPDF();
                    return pdf.toByteArray();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// One for each language of the survey for which we have words.
    private List<Panel> panels(Museum museum, SurveyDefinition survey) {
        List<String> spoken =
                survey.languages().stream().filter(words::containsKey).toList();
        return (spoken.isEmpty() ? List.of(LANGUAGE_OF_LAST_RESORT) : spoken)
                .stream()
                        .map(language -> new Panel(
                                language,
                                in(language, museum.name()),
                                in(language, survey.title()),
                                Objects.requireNonNull(words.get(language))))
                        .toList();
    }

    private static String in(String language, LocalizedText text) {
        return text.in(language)
                .orElseGet(() -> text.texts().values().iterator().next());
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(CollectorPoster.class.getResourceAsStream("/poster/" + name), name);
    }
}

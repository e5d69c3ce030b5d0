package fi.kaiku.survey.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of a survey of LimeSurvey, in both layouts of its file: texts apart, and rows repeated by language.
class LimeSurveyTest {

    @ParameterizedTest
    @ValueSource(strings = {"visit-apart.lss", "visit-repeated.lss"})
    void takesQuestionsInAllLanguages(String file) {
        JsonNode definition = read(file).definition();
        assertEquals("[\"fi\",\"sv\"]", definition.path("languages").toString());
        assertEquals("Näyttelykysely", definition.at("/title/fi").asText());
        assertEquals("Tack för hjälpen!", definition.at("/thanks/sv").asText());
        assertEquals(
                List.of("info", "single", "text", "multiple", "matrix", "number", "text"),
                questions(definition).stream()
                        .map(question -> question.path("type").asText())
                        .toList());
        JsonNode first = question(definition, "first");
        assertEquals("Vilken utställning såg du?", first.at("/text/sv").asText());
        assertEquals("Veneet", first.at("/options/0/text/fi").asText());
        assertEquals("Muu", first.at("/options/2/text/fi").asText());
        assertTrue(first.path("required").asBoolean());
        assertEquals(
                "{\"min\":1,\"max\":5}",
                question(definition, "rate").path("scale").toString());
        assertEquals(
                "{\"min\":0,\"max\":300}",
                question(definition, "minutes").path("scale").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"visit-apart.lss", "visit-repeated.lss"})
    void translatesConditions(String file) {
        JsonNode definition = read(file).definition();
        assertEquals("answers.first == 'a1'", condition(definition, "seen"));
        assertEquals("has(answers.seen) && 'sq2' in answers.seen", condition(definition, "minutes"));
        assertEquals("answers.rate.sq1 <= 2", condition(definition, "why"));
    }

    @Test
    void tellsWhatIsChangedAndWhatIsLeftOut() {
        ReadSurvey read = read("visit-apart.lss");
        assertTrue(Forms.note(read, "question first", "other.added").isPresent());
        assertTrue(Forms.note(read, "question first", "text.markup").isPresent());
        assertTrue(Forms.note(read, "question seen", "randomize").isPresent());
        assertTrue(Forms.note(read, "question why, attribute time_limit", "attribute.left-out")
                .isPresent());
        assertTrue(Forms.note(read, "question upload", "type.upload").isPresent());
        assertTrue(Forms.note(read, "question secret", "question.hidden").isPresent());
        assertTrue(Forms.note(read, "table quota", "table.left-out").isPresent());
        assertTrue(Forms.note(read, "survey setting expires", "period.left-out").isPresent());
        SurveyNote settings =
                Forms.note(read, "survey settings", "settings.left-out").orElseThrow();
        assertTrue(settings.detail().contains("format “G”"), settings::detail);
    }

    private static ReadSurvey read(String file) {
        try (InputStream in = Objects.requireNonNull(LimeSurveyTest.class.getResourceAsStream(file))) {
            return SurveyFile.read(in.readAllBytes(), SurveyFormat.LSS, "en", Forms.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> questions(JsonNode definition) {
        return StreamSupport.stream(definition.path("pages").spliterator(), false)
                .flatMap(page -> StreamSupport.stream(page.path("questions").spliterator(), false))
                .toList();
    }

    private static JsonNode question(JsonNode definition, String key) {
        return questions(definition).stream()
                .filter(question -> question.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key));
    }

    private static String condition(JsonNode definition, String key) {
        return question(definition, key).path("visibleWhen").asText();
    }
}

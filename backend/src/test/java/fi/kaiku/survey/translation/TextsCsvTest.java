package fi.kaiku.survey.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.platform.FormulaGuard;
import fi.kaiku.survey.SurveyDefinition;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsCsvTest {

    private static String written(String source, String target) {
        return TextsCsv.write(
                List.of(new Unit("q.a.text", "1.1", List.of("Note"), source, Map.of("sv", target))),
                List.of("sv"),
                "sv");
    }

    private static TextsFile read(String content) {
        return TextsCsv.read(content.getBytes(UTF_8));
    }

    @Test
    void isATableThatSpreadsheetsOpen() {
        assertEquals(
                "\uFEFFid;where;note;source;target\r\nq.a.text;1.1;Note;\"Hei; sinä\";Hej\r\n",
                written("Hei; sinä", "Hej"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "'=1+1",
                "''=1+1",
                "-5 °C",
                "+358",
                "@museo",
                "'t Huis",
                "''",
                "\tflik",
                "＝1",
                "rad\nrad",
                "\"citat\"; och, mera",
                " mellan ",
            })
    void bringsEveryTextBackAsItWent(String text) {
        String written = written(text, text);
        TextsFile.Entry entry = read(written).entries().getFirst();
        assertEquals(text, entry.target());
        assertEquals(text, entry.source());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "＝1"})
    void letsNoSpreadsheetCalculateAText(String text) {
        assertTrue(FormulaGuard.guard(text).startsWith("'"));
        assertEquals(text, FormulaGuard.free(text), "as a translator types it");
    }

    @Test
    void bringsAWholeSurveyBackInAllLanguages() {
        SurveyDefinition definition = SurveyDefinition.read(Drafts.everyType());
        List<String> targets = new Languages(definition).targets("fi");
        assertEquals(List.of("sv", "en", "fi-simple"), targets);
        List<Unit> units = Unit.of(definition, "fi", targets);
        List<TextsFile.Entry> entries =
                read(TextsCsv.write(units, targets, null)).entries();
        assertEquals(units.size() * 3, entries.size());
        IntStream.range(0, entries.size()).forEach(i -> {
            Unit unit = units.get(i / 3);
            TextsFile.Entry entry = entries.get(i);
            assertEquals(unit.id(), entry.unit());
            assertEquals(unit.targets().get(targets.get(i % 3)), entry.target());
        });
    }

    @Test
    void readsWhatSpreadsheetsMakeOfIt() {
        assertEquals(
                "Hallå",
                TextsCsv.read("ID,Target,Comment\nx,Hallå,c\n".getBytes(Charset.forName("windows-1252")))
                        .entries()
                        .getFirst()
                        .target());
        assertEquals(
                List.of("Comment!"), read("id\tsv-FI\tComment!\nx\tHej\tc\n").ignored());
        assertEquals("sv-FI", read("id\tsv-FI\nx\tHej\n").entries().getFirst().language());
        assertEquals("", read("id;source;target\nx\n").entries().getFirst().target(), "a row cut short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "target\nHej", "id;source\nx;y", "<xliff/>"})
    void refusesWhatHasNotItsColumns(String content) {
        assertEquals(422, assertThrows(HttpProblem.class, () -> read(content)).getStatusCode());
    }

    @Test
    void refusesWhatIsNoText() {
        assertEquals(
                400,
                assertThrows(HttpProblem.class, () -> read("id;target\nx;\0")).getStatusCode());
    }

    @Test
    void refusesWhatBreaksOffInsideQuotes() {
        HttpProblem refused = assertThrows(
                HttpProblem.class, () -> read("id;target\r\nx;\"a \"\"b\"\"\r\nc\"\r\ny;\"Hej\r\nz;Hallå\r\n"));
        assertEquals(400, refused.getStatusCode());
        assertTrue(String.valueOf(refused.getDetail()).contains("line 4"), refused.getDetail());
        assertEquals(
                "5\" rör", read("id;target\nx;5\" rör\n").entries().getFirst().target());
    }
}

package fi.kaiku.survey.translation;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.survey.SurveyDefinition;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XliffTest {

    private static Unit unit(String source, String target) {
        return new Unit("q.a.text", "1.1", List.of(), source, Map.of("sv", target));
    }

    private static String written(Unit... units) {
        return XliffWriter.write("visit", null, "fi", "sv", List.of(units));
    }

    private static TextsFile.Entry read(String content) {
        return XliffReader.read(content.getBytes(UTF_8)).entries().getFirst();
    }

    /// @param body of a unit
    private static TextsFile.Entry unit(String body) {
        return read("""
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fi" trgLang="sv">
                <file id="f" xml:space="preserve"><unit id="u">%s</unit></file></xliff>""".formatted(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hur var ditt besök?",
                " mellan  slag ",
                "rad\nrad\tflik",
                "<b>&amp; ]]> \"'",
                "Hej {{name|vän}}, och {{name|du}} igen: {{overall}}!",
                "{{ name | min vän }}{{x|}}{{ ej kod | {{a}}",
                "\u0001 🛗 \u200F \uFFFE",
            })
    void bringsEveryTextBackAsItWent(String text) {
        TextsFile.Entry entry = read(written(unit(text, text)));
        assertEquals(text, entry.source());
        assertEquals(text, entry.target());
    }

    @Test
    void readsWideCharactersToo() {
        assertEquals(
                "Hur är läget?",
                XliffReader.read(written(unit("x", "Hur är läget?")).getBytes(UTF_16))
                        .entries()
                        .getFirst()
                        .target());
    }

    @Test
    void bringsAWholeSurveyBack() {
        ObjectNode draft = Drafts.everyType();
        List<Unit> units = Unit.of(SurveyDefinition.read(draft), "fi", List.of("sv"));
        TextsFile file = XliffReader.read(
                XliffWriter.write("visit", "Note", "fi", "sv", units).getBytes(UTF_8));
        assertEquals("fi", file.sourceLanguage());
        assertEquals(
                units.stream().map(Unit::id).toList(),
                file.entries().stream().map(TextsFile.Entry::unit).toList());
        assertEquals(
                units.stream().map(unit -> unit.targets().get("sv")).toList(),
                file.entries().stream().map(TextsFile.Entry::target).toList());
    }

    @Test
    void letsWordsForAMissingAnswerBeTranslatedAndTheRestNot() {
        String written = written(unit("Hei {{name|ystävä}}!", "{{name|vän}}, hej!"));
        assertTrue(written.contains("<data id=\"d1\">{{name|</data>"), written);
        assertTrue(written.contains("Hei <pc id=\"c1\" dataRefStart=\"d1\" dataRefEnd=\"d2\">ystävä</pc>!"), written);
        assertTrue(written.contains("<pc id=\"c1\" dataRefStart=\"d1\" dataRefEnd=\"d2\">vän</pc>, hej!"), written);
        assertFalse(written(unit("Hei!", "")).contains("originalData"));
    }

    @Test
    void saysWhatIsTranslatedAndWhatTranslatorsShouldKnow() {
        String written = XliffWriter.write(
                "visit",
                "Formal",
                "fi",
                "fi-simple",
                List.of(new Unit("title", "2", List.of("Short & good"), "Hei", Map.of("fi-simple", ""))));
        assertTrue(written.contains("trgLang=\"fi-simple\""));
        assertTrue(written.contains("<note category=\"translator\">Formal</note>"));
        assertTrue(written.contains("<note category=\"translator\">Short &amp; good</note>"));
        assertTrue(written.contains("<note category=\"location\">2</note>"));
        assertTrue(written.contains("<segment state=\"initial\">"));
        assertFalse(written.contains("<target"));
    }

    @Test
    void putsSegmentsThatAToolHasSplitTogetherAgain() {
        assertEquals("Ett. Två.", unit("""
                <segment><source>Yksi.</source><target>Ett.</target></segment>
                <ignorable><source> </source></ignorable>
                <segment><source>Kaksi.</source><target>Två.</target></segment>""").target());
        assertEquals("Två. Ett.", unit("""
                <segment><source>Yksi.</source><target order="3">Ett.</target></segment>
                <ignorable><source> </source></ignorable>
                <segment><source>Kaksi.</source><target order="1">Två.</target></segment>""").target());
    }

    @Test
    void doesNotTakeATextOfWhichOnlyAPartIsTranslated() {
        TextsFile.Entry entry = unit("""
                <segment><source>Yksi. </source><target>Ett. </target></segment>
                <segment><source>Kaksi.</source><target></target></segment>""");
        assertEquals("text.partial", entry.flaw());
        assertEquals("Yksi. Kaksi.", entry.source());
    }

    @Test
    void readsCodesAsToolsHandThemBack() {
        assertEquals("Hej {{name|vän}}!\u0001", unit("""
                <notes><note>n</note></notes>
                <originalData><data id="a">{{name|</data><data id="b">}}</data></originalData>
                <m:metadata xmlns:m="urn:oasis:names:tc:xliff:metadata:2.0"><m:x><target>no</target></m:x></m:metadata>
                <segment><source>x</source><target>Hej \
                <mrk id="m1" type="term"><sc id="1" dataRef="a"/>vän</mrk><ec startRef="1" dataRef="b"/>!\
                <cp hex="0001"/><sm id="s"/></target></segment>""").target());
        assertEquals(
                "text.broken",
                unit("<segment><source>x</source><target><ph id=\"1\" dataRef=\"a\"/></target></segment>")
                        .flaw());
    }

    @Test
    void takesIndentsForTheToolsUnlessTheFileSaysOtherwise() {
        TextsFile.Entry entry = read("""
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fi" trgLang="sv">
                <file id="f"><group id="g"><unit id="u"><segment><source>
                  Hei
                </source><target xml:space="preserve"> Hej </target></segment></unit></group></file></xliff>""");
        assertEquals("Hei", entry.source());
        assertEquals(" Hej ", entry.target());
    }

    @Test
    void refusesWhatWouldReadOtherFilesOrGrow() {
        String secret = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">";
        String body = written(unit("x", "&e;")).replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "");
        for (String doctype : List.of(secret, bomb, outside)) {
            assertEquals(400, status(doctype + body));
        }
        assertEquals(400, status(body.replace("<unit", "<group id=\"g\">".repeat(100_000) + "<unit")));
        assertEquals(400, status(body.replace("x</source>", "<mrk id=\"a\">".repeat(100) + "x</source>")));
    }

    @Test
    void refusesWhatIsNoXliffOfToday() {
        assertEquals(400, status(""));
        assertEquals(400, status("id;target"));
        assertEquals(422, status("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"/>"));
        assertEquals(422, status(written(unit("x", "")).replace(" trgLang=\"sv\"", "")));
        assertEquals(422, status("<html/>"));
    }

    @Test
    void breaksOffNowhereInAnotherWay() {
        byte[] whole = written(unit("Hei {{name|ystävä}}", "Hej")).getBytes(UTF_8);
        int end = new String(whole, UTF_8).indexOf("</xliff>");
        for (int length = 0; length < end; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThrows(HttpProblem.class, () -> XliffReader.read(part), () -> new String(part, UTF_8));
        }
    }

    private static int status(String content) {
        return assertThrows(HttpProblem.class, () -> XliffReader.read(content.getBytes(UTF_8)))
                .getStatusCode();
    }
}

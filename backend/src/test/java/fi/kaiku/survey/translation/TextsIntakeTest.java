package fi.kaiku.survey.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.survey.SurveyDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextsIntakeTest {

    private static final String MOTIVES = "/pages/0/questions/6";

    private record Taken(JsonNode document, TextsReport report) {

        List<String> remarks() {
            return report.remarks().stream()
                    .map(remark ->
                            "%s %s %s %s".formatted(remark.unit(), remark.language(), remark.code(), remark.taken()))
                    .toList();
        }
    }

    private static Taken take(JsonNode draft, @Nullable String language, TextsFile file) {
        TextsIntake intake = new TextsIntake(draft, language, "fi");
        intake.take(file);
        return new Taken(intake.document(), intake.report(true, 1));
    }

    private static Taken csv(JsonNode draft, String... lines) {
        return take(draft, "sv", TextsCsv.read(String.join("\n", lines).getBytes(UTF_8)));
    }

    @Test
    void putsTextsIntoTheirPlacesAndChangesNothingElse() {
        ObjectNode draft = Drafts.everyType();
        ObjectNode translated = Drafts.retold(draft, "sv", "¡", "!");
        List<Unit> units = Unit.of(SurveyDefinition.read(translated), "fi", List.of("sv"));
        Taken taken = take(
                draft,
                "sv",
                XliffReader.read(XliffWriter.write("x", null, "fi", "sv", units).getBytes(UTF_8)));
        assertEquals(translated, taken.document());
        assertEquals(Drafts.everyType(), draft);
        assertEquals(
                List.of(new TextsReport.Language("sv", 0, units.size(), 0, 0, 0, 0)),
                taken.report().languages());
        assertEquals(List.of(), taken.remarks());
    }

    @Test
    void findsATextByItsKeysWhereTheSurveyWasPutInAnotherOrder() {
        ObjectNode draft = Drafts.everyType();
        ObjectNode motives = Drafts.object(draft, MOTIVES);
        draft.withArray("/pages/0/questions").remove(6);
        draft.withArray("/pages/1/questions").insert(0, motives);
        motives.withArray("options").insert(0, motives.withArray("options").remove(2));
        Taken taken = csv(draft, "id,target", "q.motives.option.rain,Ösregn");
        assertEquals(
                "Ösregn",
                taken.document().at("/pages/1/questions/0/options/0/text/sv").asText());
    }

    @Test
    void countsWhatIsNewChangedUnchangedBlankAndAbsent() {
        ObjectNode draft = Drafts.everyType();
        Drafts.object(draft, "/title").remove("sv");
        int all = Unit.of(SurveyDefinition.read(draft), "fi", List.of("sv")).size();
        Taken taken = csv(
                draft,
                "id,target",
                "title,Berätta",
                "thanks,Tack så mycket",
                "q.overall.text,Hur var ditt besök?",
                "q.recommend.text, ");
        assertEquals(
                List.of(new TextsReport.Language("sv", 1, 1, 1, 1, all - 4, 0)),
                taken.report().languages());
        assertEquals(
                "Skulle du rekommendera museet för en vän?",
                taken.document().at("/pages/0/questions/1/text/sv").asText());
    }

    @Test
    void losesNothingInSilence() {
        String long1 = "x".repeat(301);
        Taken taken = csv(
                Drafts.everyType(),
                "id,source,target,de,en,Comment!",
                "title,Kerro käynnistäsi,Ett,Eins,One,c",
                "title,Kerro käynnistäsi,Två,,,",
                "gone,Poissa,Borta,,,",
                "thanks,Toinen,Tack,,,",
                "q.motives.option.rain,Sade," + long1 + ",,,");
        assertEquals(
                List.of(
                        " Comment! column.unknown false",
                        " de language.unknown false",
                        " en language.other false",
                        "title sv unit.repeated false",
                        "gone sv unit.unknown false",
                        "thanks sv source.stale true",
                        "q.motives.option.rain sv schema.max-length false"),
                taken.remarks());
        assertEquals("Ett", taken.document().at("/title/sv").asText());
        assertEquals("Tack", taken.document().at("/thanks/sv").asText());
        assertEquals(
                "Regnet", taken.document().at(MOTIVES + "/options/2/text/sv").asText());
        assertFalse(taken.document().at("/title").has("de"));
        assertEquals(3, taken.report().languages().getFirst().refused());
    }

    @Test
    void takesSeveralLanguagesAndEasyVariantsInTheSurveysOwnSpelling() {
        TextsFile file = TextsCsv.read("id;SV;fi-SIMPLE\ntitle;Hej;Moi\n".getBytes(UTF_8));
        Taken taken = take(Drafts.everyType(), null, file);
        assertEquals("Hej", taken.document().at("/title/sv").asText());
        assertEquals("Moi", taken.document().at("/title/fi-simple").asText());
        assertEquals(List.of(), taken.remarks());
    }

    @Test
    void tellsWhereAnAnswerIsPutInThatTheSourceDoesNotPutIn() {
        ObjectNode draft = Drafts.everyType();
        Drafts.object(draft, "/title").put("fi", "Hei {{name|sinä}}");
        assertEquals(
                List.of("title sv piping.differs true"),
                csv(draft, "id,target", "title,Hej {{namn|du}}").remarks());
        assertEquals(List.of(), csv(draft, "id,target", "title,{{name|du}} hej").remarks());
    }

    @Test
    void takesAnotherWayToBreakLinesForNoChange() {
        ObjectNode draft = Drafts.everyType();
        Drafts.object(draft, "/title").put("fi", "a\nb").put("sv", "c\nd");
        Taken taken = csv(draft, "id,source,target", "title,\"a\r\nb\",\"c\r\nd\"");
        assertEquals(draft, taken.document());
        assertEquals(List.of(), taken.remarks());
    }
}

package fi.kaiku.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.survey.exports.XlsFormFile;
import fi.kaiku.survey.imports.ReadSurvey;
import fi.kaiku.survey.imports.SurveyFile;
import fi.kaiku.survey.imports.SurveyFormat;
import fi.kaiku.survey.imports.SurveyNote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A survey that is taken out as an XLSForm and brought in again asks the same.
class RoundTripTest {

    @Test
    void keepsEveryTypeInAllLanguages() {
        ObjectNode before =
                (ObjectNode) Documents.tree(Documents.everyType().toString().replace("<= 2.0", "<= 2"));
        ReadSurvey read = again(before);
        List<SurveyNote> lost = read.notes().stream()
                .filter(note -> note.kind() == SurveyNote.Kind.LEFT_OUT)
                .filter(note -> !note.source().equals("settings, column form_id"))
                .toList();
        assertEquals(List.of(), lost);
        SurveyDefinition wanted = SurveyDefinition.read(before);
        SurveyDefinition got = SurveyDefinition.read(read.definition());
        for (int i = 0; i < wanted.questions().size(); i++) {
            assertEquals(wanted.questions().get(i), got.questions().get(i));
        }
        assertEquals(wanted, got);
        assertEquals(List.of(), DefinitionSchema.errors(read.definition()));
    }

    @Test
    void keepsWhatOptionsDoAndInWhichOrderTheyCome() {
        ObjectNode before = Documents.withQuestions(
                "{'key': 'why', 'type': 'multiple', 'order': 'random', 'options': [{'key': 'art', 'text': {'fi': 'Taide'}},"
                        + " {'key': 'other', 'text': {'fi': 'Muu'}, 'fixed': true},"
                        + " {'key': 'none', 'text': {'fi': 'Ei'}, 'exclusive': true}]}",
                "{'key': 'words', 'type': 'text', 'specifies': {'question': 'why', 'option': 'other'}}");
        assertEquals(
                SurveyDefinition.read(before).questions(),
                SurveyDefinition.read(again(before).definition()).questions());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers.single == 'a'",
                "has(answers.single)",
                "!has(answers.single)",
                "answers.single == 'a' || answers.single == 'b'",
                "'x' in answers.many",
                "answers.number <= 2",
                "answers.number > 2.5 && answers.single == 'b'",
                "size(answers.many) >= 2",
                "answers.agree",
                "answers.table.r1 == 'p'",
                "answers.text.contains('café')",
                "answers.number * 2.0 > 5"
            })
    void keepsConditions(String condition) {
        ObjectNode before = Documents.withQuestions(
                "{'key': 'single', 'type': 'single', 'options': [{'key': 'a', 'text': {'fi': 'A'}}, {'key': 'b', 'text': {'fi': 'B'}}]}",
                "{'key': 'many', 'type': 'multiple', 'options': [{'key': 'x', 'text': {'fi': 'X'}}, {'key': 'y', 'text': {'fi': 'Y'}}]}",
                "{'key': 'number', 'type': 'number', 'scale': {'min': 0, 'max': 10}}",
                "{'key': 'agree', 'type': 'consent'}",
                "{'key': 'text', 'type': 'text'}",
                "{'key': 'table', 'type': 'matrix', 'rows': [{'key': 'r1', 'text': {'fi': 'R'}}], 'options': [{'key': 'p', 'text': {'fi': 'P'}}]}",
                "{'key': 'last', 'type': 'text'}");
        ((ObjectNode) before.at("/pages/0/questions/6")).put("visibleWhen", condition);
        JsonNode after = again(before).definition();
        String written = after.at("/pages/0/questions/6/visibleWhen").asText();
        assertTrue(written.equals(condition) || written.equals("has(answers.agree) && answers.agree"), written);
        assertEquals(
                List.of(),
                PublicationCheck.errors(SurveyDefinition.read(after), List.of()).stream()
                        .filter(error -> error.code().startsWith("condition"))
                        .toList());
    }

    private static ReadSurvey again(JsonNode definition) {
        byte[] form = XlsFormFile.of(definition, "visit");
        return SurveyFile.read(form, SurveyFormat.XLSFORM, "en", Documents.JSON);
    }
}

package fi.kaiku.survey.imports;

import static fi.kaiku.survey.imports.SurveyNote.Kind.CHANGED;
import static fi.kaiku.survey.imports.SurveyNote.Kind.LEFT_OUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of a form of ODK.
class XlsFormTest {

    private static final String LISTS = """
            list_name | name | label::Suomi (fi) | label::English
            yesno     | y    | Kyllä             | Yes
            yesno     | n    | Ei                | No
            places    | Cafe | Kahvila           | Café
            places    | shop | Kauppa            | Shop
            points    | 1    | Yksi              | One
            points    | 2    | Kaksi             | Two
            points    | 3    | Kolme             | Three
            """;

    private static final Forms VISIT = Forms.survey("""
            type                   | name     | label::Suomi (fi)      | label::English    | hint::Suomi (fi) | required | relevant                    | constraint            | appearance | parameters            | image::English | note to self
            start                  | began    |                        |                   |                  |          |                             |                       |            |                       |                |
            note                   | hello    | Tervetuloa             | Welcome           |                  |          |                             |                       |            |                       | door.jpg       |
            begin_group            | Visit    | Käynti                 | Your visit        |                  |          |                             |                       | field-list |                       |                |
            select_one yesno       | again    | Tuletko uudelleen?     | Will you return?  | Arvaa vain       | yes      |                             |                       | minimal    | randomize=true        |                | ask twice
            select_multiple places | places   | Missä kävit?           | Where were you?   |                  |          | ${again} = 'y'              | count-selected(.) < 3 |            |                       |                |
            integer                | Minutes  | Montako minuuttia?     | How many minutes? |                  |          | selected(${places}, 'Cafe') | . >= 0 and . <= 600   |            |                       |                |
            decimal                | spent    | Paljonko rahaa?        | Money spent?      |                  |          |                             |                       |            |                       |                |
            text                   | more     | Kerro lisää            | Tell more         |                  |          | pulldata('x', 'y') = 1      | regex(., '[a-z]')     | multiline  |                       |                |
            end_group              |          |                        |                   |                  |          |                             |                       |            |                       |                |
            range                  | warmth   | Kuinka lämmintä oli?   | How warm was it?  |                  |          | not(${again} = 'n')         |                       |            | start=0 end=10 step=1 |                |
            acknowledge            | publish  | Saako julkaista?       | May we publish?   |                  |          | ${more} != ''               |                       |            |                       |                |
            rank places            | best     | Paras ensin            | Best first        |                  |          |                             |                       |            |                       |                |
            begin_repeat           | child    | Lapsi                  | Child             |                  |          |                             |                       |            |                       |                |
            text                   | nickname | Lempinimi              | Nickname          |                  |          |                             |                       |            |                       |                |
            end_repeat             |          |                        |                   |                  |          |                             |                       |            |                       |                |
                                   |          |                        |                   |                  |          |                             |                       |            |                       |                | end of form
            """).choices(LISTS).settings("""
            form_title | form_id | default_language
            Visit      | visit_1 | Suomi (fi)
            """);

    @Test
    void takesQuestionsInAllLanguages() {
        JsonNode definition = VISIT.read().definition();
        assertEquals("[\"fi\",\"en\"]", definition.path("languages").toString());
        assertEquals("fi", definition.path("defaultLanguage").asText());
        assertEquals(
                List.of("info", "single", "multiple", "number", "number", "text", "slider", "consent", "ranking"),
                questions(definition).stream()
                        .map(question -> question.path("type").asText())
                        .toList());
        JsonNode again = definition.at("/pages/1/questions/0");
        assertEquals("Tuletko uudelleen?", again.at("/text/fi").asText());
        assertEquals("Will you return?", again.at("/text/en").asText());
        assertEquals("Arvaa vain", again.at("/help/fi").asText());
        assertTrue(again.path("required").asBoolean());
        assertEquals("Kyllä", again.at("/options/0/text/fi").asText());
        assertEquals("Your visit", definition.at("/pages/1/title/en").asText());
        assertEquals("visit", definition.at("/pages/1/key").asText());
    }

    @Test
    void translatesConditionsToTheKeysThatThereAre() {
        JsonNode definition = VISIT.read().definition();
        assertEquals("answers.again == 'y'", condition(definition, "places"));
        assertEquals("'cafe' in answers.places", condition(definition, "minutes"));
        assertEquals("!(has(answers.again) && answers.again == 'n')", condition(definition, "warmth"));
        assertEquals("has(answers.more)", condition(definition, "publish"));
        assertEquals("", condition(definition, "more"));
    }

    @Test
    void makesScalesAndLimitsOfConstraints() {
        JsonNode definition = VISIT.read().definition();
        assertEquals(
                "{\"min\":0,\"max\":600}",
                question(definition, "minutes").path("scale").toString());
        assertEquals(2, question(definition, "places").path("maxChoices").asInt());
        assertEquals(
                "{\"min\":0,\"max\":10}",
                question(definition, "warmth").path("scale").toString());
        assertEquals(
                "{\"min\":0,\"max\":10000,\"step\":0.01}",
                question(definition, "spent").path("scale").toString());
    }

    @Test
    void tellsWhatIsChangedAndWhatIsLeftOut() {
        ReadSurvey read = VISIT.read();
        assertEquals(
                "random", question(read.definition(), "again").path("order").asText());
        assertEquals(
                List.of("title.repeated", "question.key", "scale.assumed", "option.key"), Forms.codes(read, CHANGED));
        assertTrue(Forms.codes(read, LEFT_OUT)
                .containsAll(List.of(
                        "type.metadata",
                        "media.left-out",
                        "appearance.left-out",
                        "column.left-out",
                        "relevant.left-out",
                        "constraint.left-out",
                        "repeat.left-out",
                        "row.no-type",
                        "setting.left-out")));
        SurveyNote condition =
                Forms.note(read, "survey row 9, more", "relevant.left-out").orElseThrow();
        assertEquals("/definition/pages/1/questions/4", condition.pointer());
        assertTrue(condition.detail().contains("pulldata('x', 'y') = 1"), condition::detail);
    }

    /// Nothing is lost in silence: each cell is named by the notes of its row.
    @Test
    void accountsForEveryCellOfTheSurveySheet() {
        ReadSurvey read = VISIT.read();
        List<String[]> rows = VISIT.rows("survey");
        int cells = 0;
        for (int row = 1; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length; column++) {
                String cell = rows.get(row)[column];
                if (!cell.isEmpty()) {
                    assertNamed(read, row + 1, rows.getFirst()[column], cell);
                    cells++;
                }
            }
        }
        assertTrue(cells > 60, "only " + cells);
    }

    private static void assertNamed(ReadSurvey read, int row, String header, String cell) {
        String source = "survey row %d".formatted(row);
        boolean named = read.notes().stream()
                .filter(note -> note.source().equals(source) || note.source().startsWith(source + ","))
                .anyMatch(note -> switch (note.kind()) {
                    case TAKEN ->
                        (", " + note.detail().replaceFirst("^[^:]*: ", "").replaceFirst("\\.$", "") + ", ")
                                .contains(", " + header + ", ");
                    case CHANGED -> false;
                    case LEFT_OUT ->
                        note.source().endsWith("column " + header)
                                || note.detail().contains(header + " “" + cell + "”");
                });
        assertTrue(named, () -> "nothing is said of column %s in row %d: %s".formatted(header, row, cell));
    }

    @Test
    void makesATableOneQuestion() {
        ReadSurvey read = Forms.survey("""
                type              | name  | label::fi     | appearance | required | relevant
                begin_group       | rate  | Arvioi        | table-list |          |
                select_one points | cafe  | Kahvila       |            | yes      |
                select_one points | shop  | Kauppa        |            | yes      |
                end_group         |       |               |            |          |
                text              | why   | Miksi?        |            |          | ${cafe} < 3
                """).choices(LISTS).read();
        JsonNode matrix = question(read.definition(), "rate");
        assertEquals("matrix", matrix.path("type").asText());
        assertEquals(3, matrix.path("options").size());
        assertEquals("shop", matrix.at("/rows/1/key").asText());
        assertTrue(matrix.path("required").asBoolean());
        assertEquals("answers.rate.cafe in ['1', '2']", condition(read.definition(), "why"));
    }

    @Test
    void givesEveryGroupAPageAndItsConditionToItsQuestions() {
        JsonNode definition = Forms.survey("""
                type        | name  | label::fi | relevant
                text        | first | Ensin     |
                begin group | outer | Ulompi    | ${first} = 'a'
                text        | one   | Yksi      |
                begin group | inner | Sisempi   | ${one} = 'b'
                text        | two   | Kaksi     | ${first} = 'c'
                end group   |       |           |
                text        | three | Kolme     |
                end group   |       |           |
                text        | last  | Lopuksi   |
                """).read().definition();
        assertEquals(5, definition.path("pages").size());
        assertEquals("Ulompi – Sisempi", definition.at("/pages/2/title/fi").asText());
        assertEquals(
                "answers.first == 'a' && answers.one == 'b' && answers.first == 'c'", condition(definition, "two"));
        assertEquals("answers.first == 'a'", condition(definition, "three"));
        assertEquals("", condition(definition, "last"));
    }

    @Test
    void asksForOtherOptionsInWordsOfItsOwn() {
        JsonNode definition = Forms.survey("""
                type                       | name | label::fi  | label::sv
                select_one places or_other | from | Mistä?     | Varifrån?
                text                       | next | Entä sitten? | Och sen?
                """).choices("""
                list name | name | label::fi | label::sv
                places    | home | Koti      | Hem
                """).read().definition();
        assertEquals(
                "Annat", question(definition, "from").at("/options/1/text/sv").asText());
        assertEquals(
                "from",
                question(definition, "from_other").at("/specifies/question").asText());
        assertEquals(
                "other",
                question(definition, "from_other").at("/specifies/option").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "label::Suomi, fi",
        "label::svenska, sv",
        "label:English (en), en",
        "label::Español (es), es",
        "label::pt-BR, pt-BR",
        "label::ruotsi, sv",
        "label::Northern Sami, se",
        "label::lang1, qaa",
        "label, fi"
    })
    void knowsLanguagesByNameAndCode(String header, String tag) {
        JsonNode definition = Forms.survey("type | name | %s\ntext | a | Teksti".formatted(header))
                .read()
                .definition();
        assertEquals(tag, definition.at("/languages/0").asText());
        assertEquals("Teksti", definition.at("/pages/0/questions/0/text/" + tag).asText());
    }

    @Test
    void keepsKeysApart() {
        ReadSurvey read = Forms.survey("""
                type | name   | label::fi
                text | a b    | Yksi
                text | a-b    | Kaksi
                text | true   | Kolme
                text | 1st    | Neljä
                text | Ääni   | Viisi
                text |        | Kuusi
                """).read();
        assertEquals(
                List.of("a_b", "a_b_2", "true_", "q_1st", "aani", "question"),
                questions(read.definition()).stream()
                        .map(question -> question.path("key").asText())
                        .toList());
        assertEquals(
                5,
                Forms.codes(read, CHANGED).stream()
                        .filter("question.key"::equals)
                        .count());
    }

    @Test
    void showsPlainTextAndSaysSo() {
        ReadSurvey read = Forms.survey("""
                type | name | label::fi
                note | a    | **Hei** <span style="color:red">sinä</span> ${name} &amp; muut
                """).read();
        assertEquals(
                "Hei sinä ${name} & muut",
                read.definition().at("/pages/0/questions/0/text/fi").asText());
        assertEquals(List.of("text.markup", "text.piping"), Forms.codes(read, CHANGED));
    }

    @Test
    void takesNoQuestionWithMoreOptionsThanFit() {
        StringBuilder list = new StringBuilder("list_name | name | label::fi\n");
        for (int i = 0; i < 201; i++) {
            list.append("many | o%d | Nro %d\n".formatted(i, i));
        }
        ReadSurvey read = Forms.survey("type | name | label::fi\nselect_one many | a | Mikä?")
                .choices(list.toString())
                .read();
        assertTrue(questions(read.definition()).isEmpty());
        assertTrue(Forms.note(read, "survey row 2, a", "options.too-many").isPresent());
    }

    private static List<JsonNode> questions(JsonNode definition) {
        return definition.path("pages").findParents("type");
    }

    private static JsonNode question(JsonNode definition, String key) {
        return questions(definition).stream()
                .filter(question -> question.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " in " + definition));
    }

    private static String condition(JsonNode definition, String key) {
        return question(definition, key).path("visibleWhen").asText();
    }
}

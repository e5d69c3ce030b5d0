package fi.kaiku.survey;

import static fi.kaiku.survey.Documents.definition;
import static fi.kaiku.survey.Documents.json;
import static fi.kaiku.survey.Documents.tree;
import static fi.kaiku.survey.Documents.withQuestions;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.instrument.Instrument;
import fi.kaiku.instrument.Instruments;
import fi.kaiku.platform.FieldError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A standard questionnaire as a question. The words are nonsense: those of real ones may not stand here.
class InstrumentQuestionTest {

    private static final String WHO5 = "{'key':'wellbeing','type':'instrument','instrument':'who-5','version':1}";
    private static final String ONS4 = "{'key':'life','type':'instrument','instrument':'ons-4','version':1}";
    private static final String FIRST = "/definition/pages/0/questions/0";

    private static List<String> codes(List<FieldError> errors) {
        return errors.stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    static WordingTexts nonsense(Instrument instrument, String language) {
        Map<String, String> items = new LinkedHashMap<>();
        instrument.items().forEach(item -> items.put(item, "Zab " + item + " " + language));
        boolean labelled = WordingTexts.isLabelled(instrument);
        Map<String, String> labels = new LinkedHashMap<>();
        if (labelled) {
            WordingTexts.points(instrument).forEach(point -> labels.put(point, "Lom " + point + " " + language));
        }
        return new WordingTexts(
                "Plim " + language,
                items,
                labelled ? labels : null,
                labelled ? null : "Min " + language,
                labelled ? null : "Max " + language,
                null);
    }

    private static Function<Instrument, Map<String, UsableWording>> worded(String... languages) {
        return instrument -> {
            Map<String, UsableWording> all = new TreeMap<>();
            for (String language : languages) {
                all.put(
                        language,
                        new UsableWording(
                                language, Origin.OFFICIAL, true, "Nonsense", false, 1, nonsense(instrument, language)));
            }
            return all;
        };
    }

    @Test
    void isRefusedWithWordsOfItsOwnInADraft() {
        assertEquals(List.of(), codes(DefinitionSchema.errors(withQuestions(WHO5))));
        ObjectNode draft = withQuestions(WHO5);
        ((ObjectNode) draft.at("/pages/0/questions/0")).set("wording", json("{'items':[],'scale':{'min':0,'max':5}}"));
        assertEquals(List.of(FIRST + "/wording instrument.locked"), codes(DefinitionSchema.errors(draft)));
    }

    @ParameterizedTest
    @CsvSource({"who-6, 1", "who-5, 2"})
    void mustBeOneThatExists(String key, int version) {
        String unknown = "{'key':'q','type':'instrument','instrument':'%s','version':%d}".formatted(key, version);
        assertEquals(
                List.of(FIRST + "/instrument instrument.unknown"),
                codes(PublicationCheck.errors(definition(unknown), List.of())));
    }

    @ParameterizedTest
    @CsvSource({"ons-4, /instrument", "nps, /instrument"})
    void staysTheSameInstrumentForEver(String other, String member) {
        SurveyDefinition changed = definition(WHO5.replace("who-5", other));
        assertEquals(
                List.of(FIRST + member + " question.identity"),
                codes(PublicationCheck.errors(changed, List.of(definition(WHO5)))));
        assertEquals(List.of(), codes(PublicationCheck.errors(definition(WHO5), List.of(definition(WHO5)))));
    }

    @Test
    void takesNumbersOnItsScaleForItsItems() {
        AnswerRules rules = AnswerRules.of(definition(WHO5));
        assertTrue(
                rules.check(tree("{'wellbeing':{'calm':0,'cheerful':5}}"), true).areAccepted());
        assertEquals(
                List.of(
                        "/answers/wellbeing/calm scale.outside",
                        "/answers/wellbeing/rested scale.outside",
                        "/answers/wellbeing/active answer.type",
                        "/answers/wellbeing/happy row.unknown"),
                codes(rules.check(tree("{'wellbeing':{'calm':6,'rested':2.5,'active':'5','happy':3}}"), true)
                        .errors()));
    }

    @Test
    void needsAllItsItemsWhereItIsRequired() {
        AnswerRules rules = AnswerRules.of(definition(WHO5.replace("'version':1", "'version':1,'required':true")));
        assertEquals(
                List.of("/answers/wellbeing/rested answer.required", "/answers/wellbeing/interested answer.required"),
                codes(rules.check(tree("{'wellbeing':{'cheerful':1,'calm':1,'active':1}}"), true)
                        .errors()));
    }

    @Test
    void canBeLookedAtItemByItemInConditions() {
        String asked = "{'key':'why','type':'text','visibleWhen':'answers.wellbeing.calm <= 2'}";
        assertEquals(List.of(), codes(PublicationCheck.errors(definition(WHO5, asked), List.of())));
        String wrong = asked.replace("calm", "happy");
        assertEquals(
                List.of("/definition/pages/0/questions/1/visibleWhen condition.type"),
                codes(PublicationCheck.errors(definition(WHO5, wrong), List.of())));
    }

    @Test
    void countsItemsAndScore() {
        Codebook codebook = Codebook.of(List.of(definition(WHO5)));
        assertEquals(
                List.of("cheerful", "calm", "active", "rested", "interested", "score"),
                codebook.items().stream().map(CodebookItem::row).toList());
        long[] counts = codebook.count(
                tree("{'wellbeing':{'cheerful':4,'calm':4,'active':4,'rested':3,'interested':3}}"), true);
        CodebookItem score = codebook.item("wellbeing", "score").orElseThrow();
        assertEquals(27, score.width());
        long[] at = score.places().stream().mapToLong(place -> counts[place]).toArray();
        long[] expected = new long[27];
        expected[0] = 1;
        expected[1 + 72 / 4] = 1;
        assertArrayEquals(expected, at);
    }

    @Test
    void countsNoScoreWhereAnItemIsMissing() {
        Codebook codebook = Codebook.of(List.of(definition(WHO5)));
        long[] counts = codebook.count(tree("{'wellbeing':{'cheerful':4}}"), true);
        assertEquals(
                0,
                counts[
                        codebook.item("wellbeing", "score")
                                .orElseThrow()
                                .places()
                                .getFirst()]);
        assertEquals(
                1,
                counts[
                        codebook.item("wellbeing", "cheerful")
                                .orElseThrow()
                                .places()
                                .getFirst()]);
    }

    @Test
    void countsAFractionOfTheMetricScore() {
        Codebook codebook = Codebook.of(List.of(definition(WHO5.replace("who-5", "swemwbs"))));
        CodebookItem score = codebook.item("wellbeing", "score").orElseThrow();
        long[] counts = codebook.count(
                tree(
                        "{'wellbeing':{'optimistic':3,'useful':3,'relaxed':3,'problems':3,'thinking':3,'close':3,'decisions':3}}"),
                true);
        assertEquals(1, counts[score.places().get(score.slotOf("19.25").orElseThrow())]);
        assertEquals(30, score.width());
    }

    @Test
    void countsAnItemThatIsItsOwnScoreOnce() {
        Codebook codebook = Codebook.of(List.of(definition(ONS4)));
        assertEquals(
                List.of("satisfaction", "worthwhile", "happiness", "anxiety"),
                codebook.items().stream().map(CodebookItem::row).toList());
    }

    @Test
    void keepsScoresOrWhyThereAreNone() {
        SurveyDefinition asked = definition(WHO5, ONS4);
        assertEquals(
                Optional.of(
                        json(
                                "{'wellbeing':{'score':{'reason':'items-missing','items':['calm']}},'life':{'satisfaction':8,'worthwhile':7,'happiness':9,'anxiety':{'reason':'items-missing','items':['anxiety']}}}")),
                Scores.of(
                                asked,
                                tree(
                                        "{'wellbeing':{'cheerful':4,'active':4,'rested':3,'interested':3},'life':{'satisfaction':8,'worthwhile':7,'happiness':9}}"))
                        .map(scores -> json(scores.toString())));
        assertEquals(Optional.empty(), Scores.of(asked, tree("{}")));
    }

    @Test
    void takesItsWordsInOnPublication() {
        JsonNode draft = withQuestions(WHO5, ONS4);
        JsonNode document = new InstrumentTexts(worded("fi", "sv")).embed(draft);
        assertFalse(draft.toString().contains("Zab"));
        SurveyDefinition published = SurveyDefinition.read(document);
        Question who5 = published.question("wellbeing").orElseThrow();
        Wording wording = who5.wording();
        assertEquals(
                "Zab cheerful fi", wording.items().getFirst().text().texts().get("fi"));
        assertNull(wording.items().getFirst().text().texts().get("sv"), "a language that the survey does not have");
        assertEquals(6, wording.labels().size());
        assertEquals("Lom 5 fi", wording.labels().getLast().text().texts().get("fi"));
        assertTrue(who5.sensitive());
        Wording ons4 = published.question("life").orElseThrow().wording();
        assertNull(ons4.labels());
        assertEquals("Max fi", ons4.scale().maxLabel().texts().get("fi"));
        assertEquals(tree(document.toString()), document, "compares equal with what is stored");
    }

    @Test
    void cannotBePublishedInALanguageWithoutWords() {
        ObjectNode draft = withQuestions(WHO5);
        draft.withArray("languages").add("sv").add("en");
        List<FieldError> errors = new InstrumentTexts(worded("fi", "en")).errors(SurveyDefinition.read(draft));
        assertEquals(List.of(FIRST + "/instrument instrument.wording-missing"), codes(errors));
        assertTrue(errors.getFirst().detail().contains("sv"));
    }

    @Test
    void comesWithOurOwnWordsAndNoOthers() {
        List<String> shipped = Instruments.all().stream()
                .filter(instrument -> !ShippedWordings.of(instrument).isEmpty())
                .map(Instrument::key)
                .toList();
        assertEquals(List.of("kaiku-visit-wellbeing", "cantril-ladder", "nps", "csat", "ces"), shipped);
        Instruments.all()
                .forEach(instrument -> ShippedWordings.of(instrument).forEach(wording -> {
                    assertFalse(instrument.restricted());
                    assertEquals(List.of(), codes(wording.texts().errors(instrument)), instrument.key());
                }));
        shipped.forEach(key -> assertEquals(
                List.of("fi", "sv", "en"),
                ShippedWordings.of(Instruments.find(key, 1).orElseThrow()).stream()
                        .map(UsableWording::language)
                        .toList()));
    }

    @Test
    void namesWhatAWordingLacks() {
        Instrument ucla = Instruments.find("ucla-3", 1).orElseThrow();
        WordingTexts texts = new WordingTexts(
                null, Map.of("leftOut", "Zab", "isolated", " ", "alone", "Zab"), Map.of("1", "Lom"), null, null, null);
        assertEquals(
                List.of(
                        "/texts/items/companionship wording.missing",
                        "/texts/items/isolated wording.missing",
                        "/texts/items/alone wording.unknown",
                        "/texts/labels/2 wording.missing",
                        "/texts/labels/3 wording.missing"),
                codes(texts.errors(ucla)));
        Instrument ladder = Instruments.find("cantril-ladder", 1).orElseThrow();
        assertEquals(
                List.of(
                        "/texts/labels/1 wording.unknown",
                        "/texts/minLabel wording.missing",
                        "/texts/maxLabel wording.missing"),
                codes(new WordingTexts(null, Map.of("ladder", "Zab"), Map.of("1", "Lom"), null, null, null)
                        .errors(ladder)));
    }

    @Test
    void leavesItsWordsBehindInAFile() {
        JsonNode version = new InstrumentTexts(worded("fi", "sv")).embed(withQuestions(WHO5));
        assertTrue(version.at("/pages/0/questions/0").has("wording"));
        assertEquals(withoutSensitive(withQuestions(WHO5)), withoutSensitive(InstrumentTexts.without(version)));
    }

    private static JsonNode withoutSensitive(JsonNode document) {
        ((ObjectNode) document.at("/pages/0/questions/0")).remove("sensitive");
        return document;
    }
}

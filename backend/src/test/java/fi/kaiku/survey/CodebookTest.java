package fi.kaiku.survey;

import static fi.kaiku.survey.Documents.choices;
import static fi.kaiku.survey.Documents.definition;
import static fi.kaiku.survey.Documents.tree;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookTest {

    private static final String RATING = "{'key':'overall','type':'rating','scale':{'min':1,'max':5}}";

    private static Codebook of(String... questions) {
        return Codebook.of(List.of(definition(questions)));
    }

    private static long[] counts(Codebook codebook, String answers, String question, String row) {
        long[] counts = codebook.count(tree(answers), true);
        return codebook.item(question, row).orElseThrow().places().stream()
                .mapToLong(place -> counts[place])
                .toArray();
    }

    @Test
    void countsTheSubmissionItself() {
        Codebook codebook = of(RATING);
        assertEquals(8, codebook.width());
        assertArrayEquals(new long[] {1, 1, 0, 0, 0, 0, 0, 0}, codebook.count(tree("{}"), true));
        assertEquals(0, codebook.count(tree("{}"), false)[Codebook.COMPLETE]);
    }

    @Test
    void countsARatingAtItsValue() {
        Codebook codebook = of(RATING);
        assertEquals(
                List.of("1", "2", "3", "4", "5"),
                codebook.item("overall", "").orElseThrow().codes());
        assertArrayEquals(new long[] {1, 0, 0, 0, 1, 0}, counts(codebook, "{'overall':4}", "overall", ""));
    }

    @Test
    void knowsTheScaleOfANetPromoterQuestion() {
        CodebookItem item =
                of("{'key':'recommend','type':'nps'}").item("recommend", "").orElseThrow();
        assertEquals(12, item.width());
        assertEquals(OptionalInt.of(1), item.slotOf("0"));
        assertEquals(OptionalInt.of(11), item.slotOf("10"));
    }

    @Test
    void writesFractionsOfAScalePlainly() {
        CodebookItem item = of("{'key':'s','type':'slider','scale':{'min':-1,'max':1,'step':0.5}}")
                .item("s", "")
                .orElseThrow();
        assertEquals(List.of("-1", "-0.5", "0", "0.5", "1"), item.codes());
    }

    @Test
    void countsRespondentsWhoChoseEachOption() {
        Codebook codebook = of("{'key':'why','type':'multiple'," + choices("options", "art", "sea", "rain") + "}");
        assertArrayEquals(new long[] {1, 1, 0, 1}, counts(codebook, "{'why':['rain','art']}", "why", ""));
    }

    @Test
    void countsEachAnsweredRow() {
        Codebook codebook = of(
                "{'key':'m','type':'matrix'," + choices("rows", "a", "b") + "," + choices("options", "x", "y") + "}");
        assertArrayEquals(new long[] {1, 0, 1}, counts(codebook, "{'m':{'b':'y'}}", "m", "b"));
        assertArrayEquals(new long[] {0, 0, 0}, counts(codebook, "{'m':{'b':'y'}}", "m", "a"));
    }

    @Test
    void countsPositionsOfRankedOptions() {
        Codebook codebook = of("{'key':'r','type':'ranking'," + choices("options", "a", "b", "c") + "}");
        assertArrayEquals(new long[] {1, 1, 0, 0}, counts(codebook, "{'r':['c','a']}", "r", "c"));
        assertArrayEquals(new long[] {1, 0, 1, 0}, counts(codebook, "{'r':['c','a']}", "r", "a"));
        assertArrayEquals(new long[] {0, 0, 0, 0}, counts(codebook, "{'r':['c','a']}", "r", "b"));
    }

    @Test
    void countsConsentAndOnlyTheNumberOfTexts() {
        Codebook codebook =
                of("{'key':'ok','type':'consent'}", "{'key':'t','type':'text'}", "{'key':'i','type':'info'}");
        assertArrayEquals(new long[] {1, 0, 1}, counts(codebook, "{'ok':false}", "ok", ""));
        assertArrayEquals(new long[] {1}, counts(codebook, "{'t':'hei'}", "t", ""));
        assertEquals(2, codebook.items().size());
    }

    @Test
    void countsAFineScaleInSumsAndBins() {
        Codebook codebook = of("{'key':'spent','type':'number','scale':{'min':0,'max':1000}}");
        long[] counts = counts(codebook, "{'spent':120}", "spent", "");
        assertEquals(23, counts.length);
        assertEquals(120, counts[CodebookItem.SUM]);
        assertEquals(14_400, counts[CodebookItem.SUM_OF_SQUARES]);
        assertEquals(1, counts[CodebookItem.FIRST_BIN + 2]);
        assertEquals(19, CodebookItem.bin(1000, 1001));
    }

    @Test
    void namesTheSegmentsOfARespondent() {
        Codebook codebook = of(
                "{'key':'age','type':'single','segment':true," + choices("options", "15-24", "65-74") + "}",
                "{'key':'from','type':'single','segment':true," + choices("options", "near") + "}");
        assertEquals(List.of("age:65-74"), codebook.segments(tree("{'age':'65-74'}")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void neverMovesASlotWhenOptionsComeAndGo(long seed) {
        Random random = new Random(seed);
        List<SurveyDefinition> versions = new ArrayList<>();
        Codebook before = Codebook.of(List.of());
        for (int version = 0; version < 8; version++) {
            versions.add(definition(
                    "{'key':'one','type':'single'," + choices("options", someKeys(random)) + "}",
                    "{'key':'rank','type':'ranking'," + choices("options", someKeys(random)) + "}",
                    "{'key':'rows','type':'matrix','scale':{'min':1,'max':3}," + choices("rows", someKeys(random))
                            + "}"));
            Codebook after = Codebook.of(versions);
            before.items().forEach(old -> {
                CodebookItem item = after.item(old.question(), old.row()).orElseThrow();
                assertEquals(old.codes(), item.codes().subList(0, old.codes().size()));
                old.codes().forEach(code -> assertEquals(old.slotOf(code), item.slotOf(code)));
                assertEquals(old.places(), item.places().subList(0, old.width()));
            });
            assertEquals(IntStream.range(2, after.width()).boxed().toList(), placesTaken(after));
            assertTrue(after.items().size() >= before.items().size());
            before = after;
        }
    }

    /// Each once, in ascending order.
    private static List<Integer> placesTaken(Codebook codebook) {
        return codebook.items().stream()
                .flatMap(item -> item.places().stream())
                .sorted()
                .toList();
    }

    private static String[] someKeys(Random random) {
        List<String> keys =
                new ArrayList<>(IntStream.range(0, 12).mapToObj(i -> "k" + i).toList());
        Collections.shuffle(keys, random);
        return keys.subList(0, 1 + random.nextInt(10)).toArray(String[]::new);
    }
}

package fi.kaiku.insight.crosstab;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.testing.Analyst;
import fi.kaiku.testing.Place;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CrosstabResourceTest {

    private static final String EVERY = """
            {"languages":["sv"],"defaultLanguage":"sv","title":{"sv":"Allt"},"pages":[{"key":"p","questions":[
             {"key":"again","type":"consent","text":{"sv":"Igen?"}},
             {"key":"order","type":"ranking","text":{"sv":"Ordning"},"options":[
              {"key":"hall","text":{"sv":"Sal"}},{"key":"cafe","text":{"sv":"Kafé"}}]},
             {"key":"health","type":"rating","text":{"sv":"Hälsa"},"scale":{"min":1,"max":2},"sensitive":true},
             {"key":"spent","type":"number","text":{"sv":"Euro"},"scale":{"min":0,"max":1000}},
             {"key":"wellbeing","type":"instrument","text":{"sv":"Må"},"instrument":"kaiku-visit-wellbeing","version":1}
            ]}]}""";

    private static Analyst analyst(Place place) {
        return new Analyst(place, "crosstab");
    }

    /// 12, 6 / 6, 12: chi-square `36 (144 - 36)² / 18⁴ = 4`, V `√(4 / 36)`, each residual 2.
    private static Analyst visited() {
        Analyst analyst = analyst(Place.open());
        analyst.hears(12, Map.of("overall", 5, "age", "65-74"));
        analyst.hears(6, Map.of("overall", 5, "age", "under-65"));
        analyst.hears(6, Map.of("overall", 3, "age", "65-74"));
        analyst.hears(12, Map.of("overall", 3, "age", "under-65"));
        analyst.hears(5, Map.of("overall", 1));
        return analyst;
    }

    @Test
    void countsEachPairOfAnswersWithItsTest() {
        visited()
                .asks("rows=overall&columns=age")
                .statusCode(200)
                .body("status", equalTo("ok"))
                .body("n", equalTo(36))
                .body("sample", equalTo("self-selected"))
                .body("rows.values.value", contains(1, 2, 3, 4, 5))
                .body("rows.values.n", contains(0, 0, 18, 0, 18))
                .body("columns.values.value", contains("under-65", "65-74"))
                .body("columns.values.n", contains(18, 18))
                .body("cells[4].n", contains(6, 12))
                .body("cells[4].share", contains(0.3333f, 0.6667f))
                .body("cells[4][1].low", equalTo(0.4375f))
                .body("cells[4][1].high", equalTo(0.8372f))
                .body("cells[4].residual", contains(-2f, 2f))
                .body("cells[4][1].p", equalTo(0.0455f))
                .body("cells[4][1].pHolm", equalTo(0.182f))
                .body("cells[0].status", contains("empty", "empty"))
                .body("cells[0][0]", not(hasKey("residual")))
                .body("chiSquare.statistic", equalTo(4f))
                .body("chiSquare.degreesOfFreedom", equalTo(1))
                .body("chiSquare.p", equalTo(0.0455f))
                .body("chiSquare.cramersV", equalTo(0.3333f))
                .body("chiSquare.leastExpected", equalTo(9f))
                .body("$", not(hasKey("withheld")));
    }

    /// Without a segment in the filter the tallies of the segments are read, with one the answers
    /// themselves.
    @Test
    void readsTheSameFromTalliesAndFromAnswers() {
        Analyst analyst = visited();
        var tallied = analyst.asks("rows=age&columns=overall").extract().jsonPath();
        var read = analyst.asks("rows=age&columns=overall&segment=under-65,65-74")
                .extract()
                .jsonPath();
        var turned = analyst.asks("rows=overall&columns=age").extract().jsonPath();
        assertEquals(tallied.getList("cells"), read.getList("cells"));
        assertEquals(tallied.getList("rows.values"), read.getList("rows.values"));
        assertEquals(tallied.getMap("chiSquare"), turned.getMap("chiSquare"));
    }

    @Test
    void countsOnlyWhoAnsweredBoth() {
        Analyst analyst = analyst(Place.open());
        analyst.hears(6, Map.of("overall", 5, "services", Map.of("cafe", 4, "shop", 2)));
        analyst.hears(5, Map.of("overall", 5, "services", Map.of("cafe", 1)));
        analyst.asks("rows=services:cafe&columns=services:shop")
                .body("n", equalTo(6))
                .body("rows.row", equalTo("cafe"))
                .body("cells[3][1].n", equalTo(6))
                .body("$", not(hasKey("chiSquare")))
                .body("$", not(hasKey("withheld")));
    }

    /// Three hidden cells more, so that the one of 3 does not follow; with them the test is withheld.
    @Test
    void hidesWhatWouldTellOfAFew() {
        Analyst analyst = analyst(Place.open());
        analyst.hears(3, Map.of("overall", 5, "age", "65-74"));
        analyst.hears(9, Map.of("overall", 5, "age", "under-65"));
        analyst.hears(9, Map.of("overall", 3, "age", "65-74"));
        analyst.hears(9, Map.of("overall", 3, "age", "under-65"));
        analyst.asks("rows=overall&columns=age")
                .body("n", equalTo(30))
                .body("rows.values.n", contains(0, 0, 18, 0, 12))
                .body("cells[4].status", contains("suppressed", "suppressed"))
                .body("cells[2].status", contains("suppressed", "suppressed"))
                .body("cells[4][0]", not(hasKey("n")))
                .body("cells[4][0]", not(hasKey("share")))
                .body("cells[4][0]", not(hasKey("residual")))
                .body("$", not(hasKey("chiSquare")))
                .body("withheld", equalTo("suppressed"));
    }

    @Test
    void hidesEverythingOfASingleRespondent() {
        Analyst analyst = analyst(Place.open());
        analyst.hears(1, Map.of("overall", 5, "age", "65-74"));
        analyst.asks("rows=overall&columns=age")
                .body("status", equalTo("suppressed"))
                .body("$", not(hasKey("n")))
                .body("cells.flatten().status", everyItem(equalTo("suppressed")))
                .body("rows.values.status", everyItem(equalTo("suppressed")));
    }

    @Test
    void isEmptyWhereNobodyAnswered() {
        analyst(Place.open())
                .asks("rows=overall&columns=recommend")
                .statusCode(200)
                .body("status", equalTo("empty"))
                .body("n", equalTo(0))
                .body("cells.flatten().status", everyItem(equalTo("empty")))
                .body("$", not(hasKey("chiSquare")))
                .body("$", not(hasKey("withheld")));
    }

    /// Six chose both, six only the company: 12 respondents, shares over 1, and each answer tested against
    /// the others.
    @Test
    void countsRespondentsOfSeveralAnswersOnceInTotals() {
        Analyst analyst = analyst(Place.open());
        analyst.hears(6, Map.of("overall", 5, "motives", List.of("event", "company")));
        analyst.hears(6, Map.of("overall", 3, "motives", List.of("company")));
        analyst.asks("rows=overall&columns=motives")
                .body("n", equalTo(12))
                .body("columns.values.n", contains(0, 6, 12))
                .body("cells[4].n", contains(0, 6, 6))
                .body("cells[4].share", contains(0f, 1f, 1f))
                .body("cells[4][1].residual", equalTo(3.4641f))
                .body("withheld", equalTo("severalAnswers"))
                .body("$", not(hasKey("chiSquare")));
    }

    @Test
    void readsEveryKindOfCountedAnswer() {
        Analyst analyst = analyst(Place.open(EVERY));
        Map<String, Integer> content = Map.of("calm", 5, "curious", 5, "meaning", 5, "belonging", 5, "refreshed", 5);
        analyst.hears(5, Map.of("again", true, "order", List.of("cafe", "hall"), "wellbeing", content));
        analyst.hears(5, Map.of("again", false, "order", List.of("hall", "cafe"), "wellbeing", Map.of("calm", 1)));
        analyst.asks("rows=again&columns=order:cafe")
                .body("rows.values.value", contains(true, false))
                .body("cells.n", contains(List.of(5, 0), List.of(0, 5)))
                .body("chiSquare.cramersV", equalTo(1f));
        analyst.asks("rows=again&columns=wellbeing:score")
                .body("n", equalTo(5))
                .body("columns.values.last().value", equalTo(100))
                .body("cells[0].last().n", equalTo(5));
        analyst.asks("rows=again&columns=wellbeing:calm").body("n", equalTo(10));
    }

    @Test
    void asksForTenWhereAnAnswerIsSensitive() {
        Analyst analyst = analyst(Place.open(EVERY));
        analyst.hears(9, Map.of("again", true, "health", 1));
        analyst.asks("rows=again&columns=health").body("status", equalTo("suppressed"));
        analyst.hears(1, Map.of("again", true, "health", 1));
        analyst.asks("rows=again&columns=health").body("cells[0][0].n", equalTo(10));
    }

    @Test
    void namesEveryParameterThatIsWrong() {
        Analyst analyst = analyst(Place.open(EVERY));
        analyst.asks("columns=nothing&colour=red&channel=pigeon")
                .statusCode(422)
                .body("errors.pointer", hasItems("rows", "columns", "colour", "channel"));
        analyst.asks("rows=again&columns=again").statusCode(422).body("errors.code", contains("item.same"));
        analyst.asks("rows=order&columns=spent")
                .statusCode(422)
                .body("errors.pointer", contains("rows", "columns"))
                .body("errors.code", contains("value.unknown", "item.uncountable"));
    }

    @Test
    void answersEqualFiltersAlikeAndStrangersNothing() {
        Analyst analyst = visited();
        analyst.getsTheSame(
                "rows=overall&columns=age&channel=link,kiosk&language=sv",
                "language=sv&columns=age&channel=kiosk&channel=link&rows=overall");
        analyst.isAlone("rows=overall&columns=age");
    }
}

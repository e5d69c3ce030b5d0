package fi.kaiku.insight.change;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fi.kaiku.testing.Analyst;
import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeResourceTest {

    private static final String DEFINITION = """
            {"languages":["sv"],"defaultLanguage":"sv","title":{"sv":"Före och efter"},"pages":[{"key":"p","questions":[
             {"key":"sleep","type":"number","text":{"sv":"Timmar"},"scale":{"min":-2,"max":6,"step":0.1}},
             {"key":"mood","type":"umbrella","text":{"sv":"Nu"},"scale":{"min":1,"max":5},"sensitive":true,"rows":[
              {"key":"happy","text":{"sv":"Glad"}},{"key":"calm","text":{"sv":"Lugn"}},
              {"key":"active","text":{"sv":"Aktiv"}},{"key":"alert","text":{"sv":"Vaken"}},
              {"key":"excited","text":{"sv":"Ivrig"}},{"key":"inspired","text":{"sv":"Inspirerad"}}]},
             {"key":"wellbeing","type":"instrument","text":{"sv":"Må"},"instrument":"kaiku-visit-wellbeing","version":1},
             {"key":"why","type":"text","text":{"sv":"Varför"}}
            ]}]}""";

    private static final double[] ONE = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    private static final double[] TWO = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    private static Analyst opened() {
        return new Analyst(Place.open(DEFINITION), "change");
    }

    private static void give(Place place, String phase, String code, String at, Map<String, ?> answers) {
        Answer.to(place)
                .with("phase", phase)
                .with("pairCode", code)
                .with("startedAt", at)
                .with("completedAt", at)
                .answers(answers)
                .put()
                .statusCode(201);
    }

    private static void pair(Place place, String code, Map<String, ?> before, Map<String, ?> after) {
        give(place, "before", code, "2026-05-02T10:00:00Z", before);
        give(place, "after", code, "2026-05-02T12:00:00Z", after);
    }

    /// Student's sleep: what R says of it stands in the tests of the formulas.
    private static Analyst slept() {
        Analyst analyst = opened();
        for (int i = 0; i < ONE.length; i++) {
            pair(analyst.place(), "patient" + i, Map.of("sleep", ONE[i]), Map.of("sleep", TWO[i]));
        }
        return analyst;
    }

    @Test
    void comparesEachRespondentWithThemselves() {
        slept().asks("question=sleep")
                .statusCode(200)
                .body("status", equalTo("ok"))
                .body("pairs", equalTo(10))
                .body("before.mean", equalTo(0.75f))
                .body("after.mean", equalTo(2.33f))
                .body("before.median", equalTo(0.35f))
                .body("difference.mean", equalTo(1.58f))
                .body("difference.low", equalTo(0.7001f))
                .body("difference.high", equalTo(2.4599f))
                .body("difference.standardDeviation", equalTo(1.23f))
                .body("tTest.statistic", equalTo(4.0621f))
                .body("tTest.degreesOfFreedom", equalTo(9f))
                .body("tTest.p", equalTo(0.002833f))
                .body("wilcoxon.statistic", equalTo(45f))
                .body("wilcoxon.p", equalTo(0.009091f))
                .body("wilcoxon.method", equalTo("normal"))
                .body("dz.value", equalTo(1.2846f))
                .body("dz.low", equalTo(0.4146f))
                .body("dz.high", equalTo(2.118f))
                .body("responders.improved.n", equalTo(9))
                .body("responders.same.n", equalTo(1))
                .body("responders.worse.share", equalTo(0f))
                .body("distribution.value", contains(0, 0.8f, 1, 1.2f, 1.3f, 1.4f, 1.8f, 2.4f, 4.6f))
                .body("distribution.n", contains(1, 1, 1, 1, 2, 1, 1, 1, 1));
    }

    /// Nobody can say which of several answers under one code belong together, or what came before what.
    @Test
    void leavesOutWhatIsNoPair() {
        Analyst analyst = slept();
        Place place = analyst.place();
        give(place, "before", "alone", "2026-05-02T10:00:00Z", Map.of("sleep", 5));
        give(place, "after", "late", "2026-05-02T10:00:00Z", Map.of("sleep", 5));
        pair(place, "twice", Map.of("sleep", 5), Map.of("sleep", 6));
        give(place, "after", "twice", "2026-05-03T10:00:00Z", Map.of("sleep", 6));
        give(place, "before", "turned", "2026-05-03T10:00:00Z", Map.of("sleep", 5));
        give(place, "after", "turned", "2026-05-02T10:00:00Z", Map.of("sleep", 5));
        pair(place, "silent", Map.of("sleep", 5), Map.of("why", "Ingen aning"));
        analyst.asks("question=sleep").body("pairs", equalTo(10));
    }

    /// Whoever began on the day is followed, also to an after on another day.
    @Test
    void picksPairsByTheirBefore() {
        Analyst analyst = slept();
        for (int i = 0; i < 5; i++) {
            give(analyst.place(), "before", "new" + i, "2026-05-20T10:00:00Z", Map.of("sleep", 1));
            give(analyst.place(), "after", "new" + i, "2026-05-27T10:00:00Z", Map.of("sleep", 2));
        }
        analyst.asks("question=sleep").body("pairs", equalTo(15));
        analyst.asks("question=sleep&from=2026-05-20&to=2026-05-20").body("pairs", equalTo(5));
        analyst.asks("question=sleep&from=2026-05-21")
                .body("pairs", equalTo(0))
                .body("status", equalTo("empty"))
                .body("$", not(hasKey("before")));
    }

    @Test
    void makesNoTestWhereAllChangedAlike() {
        Analyst analyst = opened();
        for (int i = 0; i < 5; i++) {
            pair(analyst.place(), "like" + i, Map.of("sleep", 1), Map.of("sleep", 2));
        }
        analyst.asks("question=sleep")
                .body("difference.mean", equalTo(1f))
                .body("difference.standardDeviation", equalTo(0f))
                .body("$", not(hasKey("tTest")))
                .body("$", not(hasKey("dz")))
                .body("wilcoxon.method", equalTo("normal"))
                .body("responders.improved.share", equalTo(1f));
    }

    @Test
    void hidesFewPairs() {
        Analyst analyst = opened();
        for (int i = 0; i < 4; i++) {
            pair(analyst.place(), "few" + i, Map.of("sleep", 1), Map.of("sleep", 2));
        }
        analyst.asks("question=sleep")
                .body("status", equalTo("suppressed"))
                .body("$", not(hasKey("pairs")))
                .body("$", not(hasKey("distribution")));
    }

    /// A word missing in one is left out of both: 5 + 5 before and 4 + 4 after, whatever else was said. The
    /// question is sensitive: ten pairs are needed.
    @Test
    void addsUpTheWordsOfAnUmbrellaThatWereAnsweredTwice() {
        Analyst analyst = opened();
        for (int i = 0; i < 9; i++) {
            umbrella(analyst.place(), "code" + i);
        }
        analyst.asks("question=mood").body("status", equalTo("suppressed"));
        umbrella(analyst.place(), "code9");
        analyst.asks("question=mood")
                .body("pairs", equalTo(10))
                .body("before.mean", equalTo(10f))
                .body("after.mean", equalTo(8f))
                .body("responders.worse.n", equalTo(10))
                .body("$", not(hasKey("row")));
        analyst.asks("question=mood&row=calm")
                .body("difference.mean", equalTo(-1f))
                .body("row", equalTo("calm"));
        analyst.asks("question=mood&row=active").body("status", equalTo("empty"));
    }

    private static void umbrella(Place place, String code) {
        pair(
                place,
                code,
                Map.of("mood", Map.of("happy", 5, "calm", 5, "active", 1)),
                Map.of("mood", Map.of("happy", 4, "calm", 4, "alert", 5)));
    }

    /// All 3 is 50 of 100, all 4 is 75; one item may be left out, two may not.
    @Test
    void readsTheScoreOfAnInstrument() {
        Analyst analyst = opened();
        Map<String, Integer> three = Map.of("calm", 3, "curious", 3, "meaning", 3, "belonging", 3, "refreshed", 3);
        Map<String, Integer> four = Map.of("calm", 4, "curious", 4, "meaning", 4, "belonging", 4);
        for (int i = 0; i < 5; i++) {
            pair(analyst.place(), "code" + i, Map.of("wellbeing", three), Map.of("wellbeing", four));
        }
        pair(analyst.place(), "partial", Map.of("wellbeing", three), Map.of("wellbeing", Map.of("calm", 5)));
        analyst.asks("question=wellbeing&row=score")
                .body("pairs", equalTo(5))
                .body("before.mean", equalTo(50f))
                .body("after.mean", equalTo(75f))
                .body("higherIsBetter", equalTo(true));
        analyst.asks("question=wellbeing&row=calm").body("pairs", equalTo(6));
    }

    @Test
    void namesEveryParameterThatIsWrong() {
        Analyst analyst = opened();
        analyst.asks("phase=before&colour=red")
                .statusCode(422)
                .body("errors.pointer", hasItems("question", "phase", "colour"));
        analyst.asks("question=why").statusCode(422).body("errors.code", contains("question.numbers"));
        analyst.asks("question=wellbeing").statusCode(422).body("errors.pointer", contains("row"));
        analyst.asks("question=mood&row=angry").statusCode(422).body("errors.pointer", contains("row"));
    }

    @Test
    void answersEqualFiltersAlikeAndStrangersNothing() {
        Analyst analyst = slept();
        analyst.getsTheSame("question=sleep&channel=link,kiosk", "channel=kiosk&channel=link&question=sleep");
        analyst.isAlone("question=sleep");
    }
}

package fi.kaiku.insight.reliability;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fi.kaiku.testing.Analyst;
import fi.kaiku.testing.Place;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReliabilityResourceTest {

    private static final String[] ROWS = {
        "rating", "complaints", "privileges", "learning", "raises", "critical", "advance"
    };

    private static Analyst opened() {
        StringBuilder rows = new StringBuilder();
        for (String row : ROWS) {
            rows.append(rows.isEmpty() ? "" : ",").append("{\"key\":\"%s\",\"text\":{\"sv\":\"Rad\"}}".formatted(row));
        }
        String definition = """
                {"languages":["sv"],"defaultLanguage":"sv","title":{"sv":"Skala"},"pages":[{"key":"p","questions":[
                 {"key":"overall","type":"rating","text":{"sv":"Helhet"},"scale":{"min":1,"max":5}},
                 {"key":"attitude","type":"matrix","text":{"sv":"Chefer"},"scale":{"min":0,"max":100},"rows":[%s]},
                 {"key":"wellbeing","type":"instrument","text":{"sv":"Må"},
                  "instrument":"kaiku-visit-wellbeing","version":1}]}]}""".formatted(rows);
        return new Analyst(Place.open(definition), "reliability");
    }

    /// Chatterjee and Price, R's `attitude`; what R says of it stands in the test of the formula.
    private static void rate(Analyst analyst) throws IOException {
        try (var data =
                ReliabilityResourceTest.class.getResourceAsStream("/fi/kaiku/insight/statistics/r-attitude.txt")) {
            for (String line : new String(data.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] words = line.trim().split(" ");
                Map<String, Integer> answers = new TreeMap<>();
                for (int i = 0; i < ROWS.length; i++) {
                    answers.put(ROWS[i], Integer.valueOf(words[i]));
                }
                analyst.hears(1, Map.of("attitude", answers));
            }
        }
    }

    @Test
    void measuresHowFarRowsGoTogether() throws IOException {
        Analyst analyst = opened();
        rate(analyst);
        analyst.hears(3, Map.of("attitude", Map.of("rating", 1)));
        analyst.asks("question=attitude")
                .statusCode(200)
                .body("items", equalTo(7))
                .body("n", equalTo(30))
                .body("alpha.value", equalTo(0.8431f))
                .body("alpha.low", equalTo(0.7394f))
                .body("alpha.high", equalTo(0.9158f))
                .body("withoutItem.row", contains(ROWS))
                .body("withoutItem.alpha", contains(0.8098f, 0.7969f, 0.8278f, 0.803f, 0.7954f, 0.8639f, 0.8405f));
        analyst.getsTheSame("question=attitude&language=sv,fi", "language=fi&language=sv&question=attitude");
        analyst.isAlone("question=attitude");
    }

    @Test
    void takesTheItemsOfAnInstrumentWithoutItsScores() {
        Analyst analyst = opened();
        analyst.hears(3, wellbeing(2));
        analyst.hears(3, wellbeing(5));
        analyst.asks("question=wellbeing").body("items", equalTo(5)).body("alpha.value", equalTo(1f));
    }

    @Test
    void hidesFewAndSaysNothingWhereAllAgree() {
        Analyst analyst = opened();
        analyst.asks("question=wellbeing").body("status", equalTo("empty")).body("n", equalTo(0));
        analyst.hears(4, wellbeing(3));
        analyst.asks("question=wellbeing").body("status", equalTo("suppressed")).body("$", not(hasKey("n")));
        analyst.hears(1, wellbeing(3));
        analyst.asks("question=wellbeing").body("n", equalTo(5)).body("$", not(hasKey("alpha")));
    }

    @Test
    void namesEveryParameterThatIsWrong() {
        opened().asks("colour=red").statusCode(422).body("errors.pointer", hasItems("question", "colour"));
        opened().asks("question=overall").statusCode(422).body("errors.code", contains("question.rows"));
    }

    private static Map<String, Map<String, Integer>> wellbeing(int points) {
        return Map.of(
                "wellbeing",
                Map.of("calm", points, "curious", points, "meaning", points, "belonging", points, "refreshed", points));
    }
}

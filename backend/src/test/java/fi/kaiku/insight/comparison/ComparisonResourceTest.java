package fi.kaiku.insight.comparison;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fi.kaiku.testing.Analyst;
import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComparisonResourceTest {

    /// Link: 5, 5, 4, 4, 3 with mean 4.2 and variance 0.7; kiosk: 3, 3, 2, 2, 1, 1 with mean 2 and variance
    /// 0.8.
    private static Analyst visited() {
        Place place = Place.open();
        Place kiosk = place.also("kiosk");
        List.of(5, 5, 4, 4, 3).forEach(points -> rate(place, points, "65-74"));
        List.of(3, 3, 2, 2, 1, 1).forEach(points -> rate(kiosk, points, "under-65"));
        return new Analyst(place, "comparison");
    }

    private static void rate(Place place, int points, String age) {
        Answer.to(place)
                .answers(Map.of("overall", points, "recommend", 2 * points, "age", age))
                .put()
                .statusCode(201);
    }

    /// R: `t.test(c(5,5,4,4,3), c(3,3,2,2,1,1))` and the noncentral t distribution over 9 degrees of
    /// freedom.
    @Test
    void setsEachGroupAgainstTheOthers() {
        visited()
                .asks("question=overall&by=channel")
                .statusCode(200)
                .body("groups.key", contains("kiosk", "link"))
                .body("groups.n", contains(6, 5))
                .body("groups[1].mean.value", equalTo(4.2f))
                .body("groups[1].distribution.n", contains(0, 0, 1, 2, 2))
                .body("groups[1].topBox.share", equalTo(0.4f))
                .body("groups[1].difference.value", equalTo(2.2f))
                .body("groups[0].difference.value", equalTo(-2.2f))
                .body("groups[1].difference.low", equalTo(1.014f))
                .body("groups[1].difference.high", equalTo(3.386f))
                .body("groups[1].difference.p", equalTo(0.002375f))
                .body("groups[1].difference.pHolm", equalTo(0.00475f))
                .body("groups[1].difference.effect.name", equalTo("hedgesG"))
                .body("groups[1].difference.effect.value", equalTo(2.313f))
                .body("groups[1].difference.effect.low", equalTo(0.7703f))
                .body("groups[1].difference.effect.high", equalTo(3.7919f))
                .body("groups[1].topBoxDifference.value", equalTo(0.4f))
                .body("groups[1]", not(hasKey("npsDifference")))
                .body("$", not(hasKey("reference")));
    }

    @Test
    void setsGroupsAgainstAReference() {
        visited()
                .asks("question=recommend&by=channel&reference=kiosk")
                .body("reference", equalTo("kiosk"))
                .body("groups[0]", not(hasKey("difference")))
                .body("groups[0]", not(hasKey("npsDifference")))
                .body("groups[1].difference.value", equalTo(4.4f))
                .body("groups[1].npsDifference.value", equalTo(120f));
    }

    /// The rest of the link's 4.2 is the kiosk's, without the four of the embedded survey: they would follow
    /// from it.
    @Test
    void keepsHiddenGroupsOutOfTheRest() {
        Analyst analyst = visited();
        Place embedded = analyst.place().also("embed");
        List.of(5, 5, 5, 5).forEach(points -> rate(embedded, points, "65-74"));
        analyst.asks("question=overall&by=channel")
                .body("groups.key", contains("embed", "kiosk", "link"))
                .body("groups.status", contains("suppressed", "ok", "ok"))
                .body("groups[0]", not(hasKey("n")))
                .body("groups[0]", not(hasKey("difference")))
                .body("groups[2].difference.value", equalTo(2.2f));
        analyst.asks("question=overall&by=channel&reference=embed")
                .statusCode(422)
                .body("errors.pointer", contains("reference"));
    }

    @Test
    void knowsEveryDimension() {
        Analyst analyst = visited();
        Place place = analyst.place();
        analyst.asks("question=overall&by=age")
                .body("groups.key", contains("under-65", "65-74"))
                .body("groups.n", contains(6, 5));
        analyst.asks("question=overall&by=age&segment=65-74").body("groups.key", contains("65-74"));
        analyst.asks("question=overall&by=museum")
                .body("groups.key", contains(place.museumId().toString()));
        analyst.asks("question=overall&by=collector").body("groups.n.sum()", equalTo(11));
        analyst.asks("question=overall&by=language").body("groups.key", contains("sv"));
        analyst.asks("question=overall&by=version").body("groups.key", contains("1"));
        analyst.asks("question=overall&by=phase").body("groups.key", contains("single"));
        analyst.asks("question=overall&by=year").body("groups.key", contains("2026"));
        analyst.asks("question=overall&by=quarter").body("groups.key", contains("2026-Q2"));
        analyst.asks("question=overall&by=month").body("groups.key", contains("2026-05"));
        analyst.asks("question=overall&by=servicePoint").body("groups.size()", equalTo(0));
    }

    @Test
    void comparesServicePoints() {
        Analyst analyst = visited();
        Place place = analyst.place();
        UUID cafe = Places.servicePoint(place.museumId(), "cafe");
        String key = Staff.administrator()
                .body(Map.of(
                        "surveyId",
                        place.surveyId(),
                        "museumId",
                        place.museumId(),
                        "servicePointId",
                        cafe,
                        "channel",
                        "kiosk"))
                .post("/api/v1/collectors")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
        for (int i = 0; i < 5; i++) {
            Answer.to(place).with("collectorKey", key).put().statusCode(201);
        }
        analyst.asks("question=overall&by=servicePoint")
                .body("groups.key", contains(cafe.toString()))
                .body("groups.n", contains(5))
                .body("groups[0]", not(hasKey("difference")));
    }

    @Test
    void comparesMuseumsOfOneOwner() {
        Place place = visited().place();
        UUID neighbour = Places.museum(place.organisationId());
        String key = Staff.administrator()
                .body(Map.of("surveyId", place.surveyId(), "museumId", neighbour, "channel", "link"))
                .post("/api/v1/collectors")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
        for (int i = 0; i < 5; i++) {
            Answer.to(place)
                    .with("collectorKey", key)
                    .answers(Map.of("overall", 5))
                    .put()
                    .statusCode(201);
        }
        new Analyst(place, "comparison")
                .asks("question=overall&by=museum&reference=" + neighbour)
                .body("groups.size()", equalTo(2))
                .body("groups.find { it.key == '%s' }.difference.value".formatted(place.museumId()), equalTo(-2f))
                .body("groups.find { it.key == '%s' }.mean.low".formatted(neighbour), equalTo(5f));
    }

    @Test
    void choicesHaveSharesAndNoMeans() {
        visited()
                .asks("question=age&by=channel")
                .body("groups[0].distribution.share", contains(1f, 0f))
                .body("groups[0]", not(hasKey("mean")))
                .body("groups[0]", not(hasKey("difference")));
    }

    @Test
    void saysNothingOfNobodyAndTestsNothingWhereAllAgree() {
        new Analyst(Place.open(), "comparison")
                .asks("question=overall&by=channel")
                .statusCode(200)
                .body("groups.size()", equalTo(0));
        Place place = Place.open();
        Place kiosk = place.also("kiosk");
        for (int i = 0; i < 5; i++) {
            rate(place, 4, "65-74");
            rate(kiosk, 4, "65-74");
        }
        new Analyst(place, "comparison")
                .asks("question=overall&by=channel")
                .body("groups.status", contains("ok", "ok"))
                .body("groups[0]", not(hasKey("difference")))
                .body("groups[0].topBoxDifference.value", equalTo(0f));
    }

    @Test
    void namesEveryParameterThatIsWrong() {
        Analyst analyst = new Analyst(Place.open(), "comparison");
        analyst.asks("colour=red&row=x")
                .statusCode(422)
                .body("errors.pointer", hasItems("question", "by", "colour", "row"));
        analyst.asks("question=services&by=shoes").statusCode(422).body("errors.pointer", hasItems("row", "by"));
        analyst.asks("question=overall&by=channel&reference=nobody")
                .statusCode(422)
                .body("errors.pointer", contains("reference"));
    }

    @Test
    void answersEqualFiltersAlikeAndStrangersNothing() {
        Analyst analyst = visited();
        analyst.getsTheSame(
                "question=overall&by=channel&language=sv,fi", "by=channel&language=fi&question=overall&language=sv");
        analyst.isAlone("question=overall&by=channel");
    }
}

package fi.kaiku.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExactlyOnceTest {

    @Test
    void isOneRowAndOneReceiptHoweverOftenSentAtOnce() throws Exception {
        Place place = Place.open();
        Answer answer = Answer.to(place);
        List<Object> receipts = atOnce(50, () -> answer.put().extract().path("$"));
        assertEquals(1, receipts.stream().distinct().count());
        requireExactTallies(place, 1);
    }

    @Test
    void keepsOneOfTwoContentsThatArriveAtTheSameMoment() throws Exception {
        Place place = Place.open();
        Answer answer = Answer.to(place);
        Answer other = answer.answers(Map.of("overall", 1));
        List<Integer> statuses = atOnce(20, alternating(answer, other));
        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
        assertEquals(9, statuses.stream().filter(status -> status == 200).count());
        assertEquals(10, statuses.stream().filter(status -> status == 409).count());
        requireExactTallies(place, 1);
    }

    @Test
    void staysTheSameWhenShuffledBatchesAreReplayedByManyAtOnce() throws Exception {
        Place place = Place.open();
        List<Map<String, Object>> items = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            items.add(Answer.to(place)
                    .answers(Map.of(
                            "overall",
                            1 + random.nextInt(5),
                            "services",
                            Map.of("cafe", 1 + random.nextInt(5)),
                            "age",
                            random.nextBoolean() ? "65-74" : "under-65"))
                    .item());
        }
        atOnce(12, () -> {
            List<Map<String, Object>> shuffled = new ArrayList<>(items);
            Collections.shuffle(shuffled);
            given().contentType(ContentType.JSON)
                    .body(Map.of("submissions", shuffled))
                    .post("/api/v1/submissions/batch")
                    .then()
                    .statusCode(207)
                    .body("results.problem", everyItem(equalTo(null)));
            return true;
        });
        requireExactTallies(place, 300);
    }

    @Test
    void countsNothingOfAnErasedSubmission() throws Exception {
        Place place = Place.open();
        Answer.to(place).put().statusCode(201);
        Answer erased = Answer.to(place);
        String code = erased.put().extract().path("receiptCode");
        List<Integer> statuses = atOnce(
                8,
                () -> given().header("Receipt-Code", code)
                        .delete("/api/v1/submissions/{id}", erased.id())
                        .statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 204).count());
        requireExactTallies(place, 1);
    }

    @Test
    void staysErasedWhenItIsSentAgainAtTheSameMoment() throws Exception {
        Place place = Place.open();
        Answer answer = Answer.to(place);
        String code = answer.put().extract().path("receiptCode");
        AtomicInteger turn = new AtomicInteger();
        atOnce(
                40,
                () -> turn.getAndIncrement() == 20
                        ? given().header("Receipt-Code", code)
                                .delete("/api/v1/submissions/{id}", answer.id())
                                .statusCode()
                        : answer.put().extract().statusCode());
        requireExactTallies(place, 0);
    }

    private static Callable<Integer> alternating(Answer one, Answer other) {
        AtomicInteger turn = new AtomicInteger();
        return () ->
                (turn.getAndIncrement() % 2 == 0 ? one : other).put().extract().statusCode();
    }

    private static void requireExactTallies(Place place, int submissions) {
        Staff.administrator()
                .get("/api/v1/surveys/{id}/tally-check", place.surveyId())
                .then()
                .statusCode(200)
                .body("submissions", equalTo(submissions))
                .body("differences", equalTo(0));
    }

    private static <T> List<T> atOnce(int times, Callable<T> action) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> action).toList());
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}

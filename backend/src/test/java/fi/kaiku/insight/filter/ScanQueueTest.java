package fi.kaiku.insight.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScanQueueTest {

    private final ScanQueue queue = new ScanQueue(2);

    @Test
    void letsNoMoreReadAtOnceThanHaveATurn() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readings = threads.invokeAll(IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(i -> () -> queue.take(() -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        meet(both);
                        return inside.decrementAndGet();
                    }))
                    .toList());
            for (var reading : readings) {
                reading.get();
            }
        }
        assertEquals(2, most.get());
    }

    @Test
    void givesTheTurnBackWhenAReadingFails() {
        for (int i = 0; i < 5; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> queue.take(() -> {
                        throw new IllegalStateException("the database went away");
                    }));
        }
        assertEquals(1, queue.take(() -> 1));
    }

    @Test
    void tellsWhoFindsALongQueueToComeAgain() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2 + 32; i++) {
                threads.submit(() -> queue.take(() -> waitFor(end)));
            }
            HttpProblem refused = refusal();
            end.countDown();
            assertEquals(503, refused.getStatusCode());
            assertEquals(5, refused.getHeaders().get("Retry-After"));
        }
        assertEquals(1, queue.take(() -> 1));
    }

    /// The queue is full once all have come to it.
    private HttpProblem refusal() throws InterruptedException {
        while (queue.waiting() < 32) {
            Thread.sleep(1);
        }
        return assertThrows(HttpProblem.class, () -> queue.take(() -> 1));
    }

    /// Nobody goes on before a second reader is inside too, so the test does not hang on who is fast.
    private static void meet(CyclicBarrier both) {
        try {
            both.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("Nobody else had a turn meanwhile.", e);
        }
    }

    private static int waitFor(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}

package fi.kaiku.partner.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RateLimitsTest {

    private final DataSource database;

    RateLimitsTest(DataSource database) {
        this.database = database;
    }

    /// 40 asked of each of two instances at the same time: of a bucket of 30 that hardly fills, 30 get something. Again
    /// and again, for only the very first may meet.
    @RepeatedTest(50)
    void holdsAcrossInstances() throws Exception {
        List<RateLimits> instances = List.of(new RateLimits(database), new RateLimits(database));
        UUID client = UUID.randomUUID();
        RateLimit limit = new RateLimit(1, 30);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Allowance>> asked = Stream.concat(instances.stream(), instances.stream())
                    .flatMap(instance -> IntStream.range(0, 20)
                            .mapToObj(
                                    i -> threads.submit(() -> instance.take(RateLimits.Kind.REQUESTS, client, limit))))
                    .toList();
            long taken = 0;
            for (Future<Allowance> answer : asked) {
                taken += answer.get().taken() ? 1 : 0;
            }
            assertEquals(30, taken);
        }
        Allowance refused = instances.getFirst().take(RateLimits.Kind.REQUESTS, client, limit);
        assertFalse(refused.taken());
        assertTrue(refused.retryAfter() > 0 && refused.retryAfter() <= 60, refused::state);
    }

    @Test
    void keepsClientsAndKindsApart() {
        RateLimits limits = new RateLimits(database);
        UUID client = UUID.randomUUID();
        RateLimit one = new RateLimit(1, 1);
        assertTrue(limits.take(RateLimits.Kind.REQUESTS, client, one).taken());
        assertFalse(limits.take(RateLimits.Kind.REQUESTS, client, one).taken());
        assertTrue(limits.take(RateLimits.Kind.TOKENS, client, one).taken());
        assertTrue(limits.take(RateLimits.Kind.REQUESTS, UUID.randomUUID(), one).taken());
    }

    @Test
    void saysHowMuchThereIsAsTheDraftHasIt() {
        Allowance allowance = new Allowance(new RateLimit(600, 120), true, 119, 0);
        assertEquals("\"requests\";q=120;w=12", allowance.policy());
        assertEquals("\"requests\";r=119;t=1", allowance.state());
        assertEquals("\"requests\";r=0;t=7", new Allowance(new RateLimit(6, 1), false, 0, 7).state());
    }
}

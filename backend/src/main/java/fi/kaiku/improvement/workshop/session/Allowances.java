package fi.kaiku.improvement.workshop.session;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How much one phone may send and ask, and how many wrong codes may come from one address. Each process counts for
/// itself: it is against floods, not a quota.
@Singleton
class Allowances {

    private static final int REMEMBERED = 100_000;
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final LoadingCache<UUID, Bucket> writes;
    private final LoadingCache<UUID, Bucket> reads;
    private final LoadingCache<String, Bucket> codes;

    /// @param wrongCodes from one address, before each further one takes three seconds. A whole workshop may stand
    ///                   behind one address; and who tries that many a day finds one of ten open codes in 500 years
    Allowances(@ConfigProperty(name = "kaiku.workshop.wrong-codes", defaultValue = "100") int wrongCodes) {
        this.writes = buckets(30, 1, Duration.ofSeconds(1));
        this.reads = buckets(60, 5, Duration.ofSeconds(1));
        this.codes = buckets(wrongCodes, 1, Duration.ofSeconds(3));
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 429 where it was too much
    void write(UUID participant) {
        take(writes.get(participant));
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 429 where it was too much
    void read(UUID participant) {
        take(reads.get(participant));
    }

    /// Counts a code as wrong before it is looked at, so that guesses at the same time count as well.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 429 where there were too many
    void tryCode(String address) {
        ConsumptionProbe probe = codes.get(address).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw SessionProblems.codesPaused(seconds(probe));
        }
    }

    /// It was right after all.
    void forgetCode(String address) {
        codes.get(address).addTokens(1);
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw SessionProblems.slowDown(seconds(probe));
        }
    }

    private static int seconds(ConsumptionProbe probe) {
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(probe.getNanosToWaitForRefill());
        return Math.toIntExact(Math.max(1, Math.ceilDiv(milliseconds, 1_000L)));
    }

    private static <K> LoadingCache<K, Bucket> buckets(int burst, int refill, Duration per) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(FORGOTTEN)
                .build(any -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, per))
                        .build());
    }
}

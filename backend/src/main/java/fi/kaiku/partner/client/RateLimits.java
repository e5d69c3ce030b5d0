package fi.kaiku.partner.client;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fi.kaiku.platform.StoreProblems;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.BucketNotFoundException;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.github.bucket4j.util.concurrent.batch.BatchHelper.BatchFailedException;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/// One bucket for each client and what it does, in PostgreSQL: all instances take from the same.
///
/// There are buckets only for clients that were recognised, so that nobody fills the table with names of their own.
/// What several requests want of one bucket at the same moment is asked for together.
@Singleton
class RateLimits {

    private static final int HELD = 10_000;
    private static final int MOST_ATTEMPTS = 10;
    private static final Duration KEPT_FULL = Duration.ofMinutes(10);

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final LoadingCache<Bucket, BucketProxy> proxies;

    RateLimits(DataSource database) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_buckets")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_FULL))
                .build();
        this.proxies = Caffeine.newBuilder().maximumSize(HELD).build(this::proxy);
    }

    /// What is taken from.
    enum Kind {
        REQUESTS,
        TOKENS
    }

    /// The limit is part of the name: another limit is another bucket, which begins full.
    private record Bucket(Kind kind, UUID clientId, RateLimit limit) {

        String name() {
            return "%s:%s:%d:%d".formatted(kind, clientId, limit.requestsPerMinute(), limit.burst());
        }
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 503 where the database is away
    Allowance take(Kind kind, UUID clientId, RateLimit limit) {
        try {
            ConsumptionProbe probe = takeOne(proxies.get(new Bucket(kind, clientId, limit)));
            long wait = TimeUnit.NANOSECONDS.toMillis(probe.getNanosToWaitForRefill());
            return new Allowance(limit, probe.isConsumed(), probe.getRemainingTokens(), Math.ceilDiv(wait, 1_000L));
        } catch (BucketExecutionException e) {
            throw e.getCause() instanceof SQLException failure ? StoreProblems.failed(failure) : e;
        }
    }

    /// The library makes a bucket for one request that finds none, but not for several that it sends together.
    private static ConsumptionProbe takeOne(BucketProxy bucket) {
        for (int attempt = 1; ; attempt++) {
            try {
                return bucket.tryConsumeAndReturnRemaining(1);
            } catch (BatchFailedException e) {
                if (!(e.getCause() instanceof BucketNotFoundException) || attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /// Forgets buckets that have been full for a while.
    int removeFull(int most) {
        return buckets.removeExpired(most);
    }

    private BucketProxy proxy(Bucket bucket) {
        BucketConfiguration configuration = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(bucket.limit().burst())
                        .refillGreedy(bucket.limit().requestsPerMinute(), Duration.ofMinutes(1)))
                .build();
        return buckets.builder().withOptimization(Optimizations.batching()).build(bucket.name(), configuration);
    }
}

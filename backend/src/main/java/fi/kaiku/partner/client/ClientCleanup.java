package fi.kaiku.partner.client;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/// Keeps the tables of this room as small as they can be.
@Singleton
class ClientCleanup {

    private static final int AT_ONCE = 10_000;

    private final ForgetUsed forgetting;
    private final RateLimits limits;

    ClientCleanup(ForgetUsed forgetting, RateLimits limits) {
        this.forgetting = forgetting;
        this.limits = limits;
    }

    @Scheduled(every = "1h", delayed = "12m")
    void clean() {
        forgetting.forget();
        limits.removeFull(AT_ONCE); // with transactions of its own
    }
}

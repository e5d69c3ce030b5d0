package fi.kaiku.partner.webhook;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// How long to wait after something was not taken: longer each time, and never all at the same moment.
final class Backoff {

    /// For so long a delivery is tried again, and an address that takes nothing is told.
    static final Duration PATIENCE = Duration.ofDays(3);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST_FOR_DELIVERY = Duration.ofHours(6);
    private static final Duration LONGEST_FOR_ADDRESS = Duration.ofMinutes(5);
    private static final double JITTER = 0.2;
    private static final int MOST_DOUBLINGS = 30;

    private Backoff() {}

    /// Of one delivery: 5 s, 20 s, 80 s... up to six hours.
    ///
    /// @param attempts so far, at least one
    static Duration ofDelivery(int attempts) {
        return grown(2 * (attempts - 1), LONGEST_FOR_DELIVERY);
    }

    /// Of everything that waits for one address: 5 s, 10 s, 20 s... up to five minutes. So a receiver that
    /// is back is found soon, and one that is not is asked for one delivery at a time.
    ///
    /// @param failures since something arrived, at least one
    static Duration ofAddress(int failures) {
        return grown(failures - 1, LONGEST_FOR_ADDRESS);
    }

    private static Duration grown(int doublings, Duration longest) {
        long seconds = Math.min(FIRST.toSeconds() << Math.min(doublings, MOST_DOUBLINGS), longest.toSeconds());
        double jitter = 1 + JITTER * (2 * ThreadLocalRandom.current().nextDouble() - 1);
        return Duration.ofMillis(Math.round(seconds * 1000 * jitter));
    }
}

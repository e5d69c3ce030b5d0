package fi.kaiku.partner.client;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How much a client may ask: a bucket of `burst` requests that fills again by so many a minute.
@Schema(name = "RateLimit")
record RateLimit(
        @Min(1) @Max(RateLimit.MOST) int requestsPerMinute,
        @Min(1) @Max(RateLimit.MOST) int burst) {

    static final int MOST = 60_000;

    private static final int MINUTE = 60;

    /// Seconds in which an empty bucket fills.
    long window() {
        return Math.max(1, Math.ceilDiv((long) burst * MINUTE, requestsPerMinute));
    }

    /// Seconds until one request more may be made, to the next whole one.
    long step() {
        return Math.ceilDiv(MINUTE, requestsPerMinute);
    }
}

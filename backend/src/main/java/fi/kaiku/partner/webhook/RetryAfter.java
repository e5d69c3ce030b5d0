package fi.kaiku.partner.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// The header of the same name (RFC 9110): seconds, or a date. Heeded for at most a day, so that nobody
/// holds their own deliveries up for longer by mistake.
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /// @return null for what is neither
    static @Nullable Instant read(String written, Instant now) {
        Instant asked = written.matches("\\d{1,9}") ? now.plusSeconds(Long.parseLong(written)) : date(written);
        Instant latest = now.plus(LONGEST);
        return asked != null && asked.isAfter(latest) ? latest : asked;
    }

    private static @Nullable Instant date(String written) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(written));
        } catch (DateTimeException e) {
            return null;
        }
    }
}

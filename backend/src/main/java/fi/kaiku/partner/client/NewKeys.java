package fi.kaiku.partner.client;

import fi.kaiku.platform.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Makes keys. At most two of a client are good at the same time: the new one, and the old one until it is replaced
/// everywhere.
@ApplicationScoped
class NewKeys {

    private static final Period USUAL = Period.ofYears(1);
    private static final Period LONGEST = Period.ofYears(2);
    private static final int MOST = 2;

    private final ApiKeys keys;
    private final Clock clock;

    NewKeys(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /// @param expiresAt in a year where it is null
    /// @return the key, which is not kept
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for a third key, 422 for an end too near or far
    String of(ApiClient client, @Nullable Instant expiresAt) {
        Instant now = clock.instant();
        if (keys.of(client).stream().filter(key -> key.opens(now)).count() >= MOST) {
            throw ClientProblems.keysMany();
        }
        Instant end = expiresAt == null ? after(USUAL, now) : expiresAt;
        if (!end.isAfter(now) || end.isAfter(after(LONGEST, now))) {
            throw ClientProblems.expiryOutside();
        }
        SecretToken key = KeyText.KEY.random();
        keys.persistAndFlush(new ApiKey(client, key, now, end));
        return key.text();
    }

    private static Instant after(Period period, Instant now) {
        return now.atOffset(ZoneOffset.UTC).plus(period).toInstant();
    }
}

package fi.kaiku.access;

import java.time.Duration;

/// How often something may be tried in vain.
record Limit(int most, Duration within) {

    static final Limit PASSWORDS = new Limit(10, Duration.ofMinutes(15));

    /// Of a million codes three are right at a time: who guesses on for a year gets in with a chance of one in a
    /// hundred.
    static final Limit CODES = new Limit(10, Duration.ofDays(1));

    /// Letters to one address.
    static final Limit LETTERS = new Limit(3, Duration.ofHours(1));

    static final Duration LONGEST = CODES.within();
}

package fi.kaiku.partner.client;

/// What was left of a bucket when a request wanted to take from it.
///
/// @param next seconds until there is enough for one more; 0 where it was taken
record Allowance(RateLimit limit, boolean taken, long left, long next) {

    static final String POLICY = "RateLimit-Policy";
    static final String STATE = "RateLimit";

    /// As draft-ietf-httpapi-ratelimit-headers-10 has the field `RateLimit-Policy`.
    String policy() {
        return "\"requests\";q=%d;w=%d".formatted(limit.burst(), limit.window());
    }

    /// Likewise `RateLimit`; `t` is when there will be more.
    String state() {
        return "\"requests\";r=%d;t=%d".formatted(left, retryAfter());
    }

    /// Seconds, at least one.
    long retryAfter() {
        return taken ? limit.step() : Math.max(1, next);
    }
}

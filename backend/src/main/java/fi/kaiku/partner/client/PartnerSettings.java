package fi.kaiku.partner.client;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much clients may ask for which nobody has said anything else.
@ConfigMapping(prefix = "kaiku.partner")
interface PartnerSettings {

    @WithDefault("600")
    int requestsPerMinute();

    @WithDefault("120")
    int burst();

    /// Of access tokens; a client needs one in a quarter of an hour.
    @WithDefault("30")
    int tokensPerMinute();

    default RateLimit requests() {
        return new RateLimit(requestsPerMinute(), burst());
    }

    default RateLimit tokens() {
        return new RateLimit(tokensPerMinute(), tokensPerMinute());
    }
}

package fi.kaiku.partner.client;

import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/// Forgets tokens that have ended, and usage of more than thirteen months ago.
@Singleton
class ForgetUsed {

    private static final int MONTHS = 13;

    private final AccessTokens tokens;
    private final UsageTable usage;
    private final Clock clock;

    ForgetUsed(AccessTokens tokens, UsageTable usage, Clock clock) {
        this.tokens = tokens;
        this.usage = usage;
        this.clock = clock;
    }

    @AcrossOrganisations
    @Transactional
    void forget() {
        tokens.deleteExpired(clock.instant());
        usage.forgetBefore(LocalDate.now(clock).minusMonths(MONTHS));
    }
}

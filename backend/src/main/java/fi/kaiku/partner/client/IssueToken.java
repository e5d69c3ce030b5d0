package fi.kaiku.partner.client;

import fi.kaiku.platform.Scope;
import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/// Makes a token for a client that has shown its key.
@Singleton
class IssueToken {

    static final Duration LIFE = Duration.ofMinutes(15);

    private final ApiKeys keys;
    private final AccessTokens tokens;
    private final Clock clock;

    IssueToken(ApiKeys keys, AccessTokens tokens, Clock clock) {
        this.keys = keys;
        this.tokens = tokens;
        this.clock = clock;
    }

    @AcrossOrganisations
    @Transactional
    SecretToken issue(KnownClient client, Set<Scope> scopes) {
        SecretToken token = KeyText.TOKEN.random();
        tokens.persist(new AccessToken(
                token, keys.findById(client.keyId()), scopes, clock.instant().plus(LIFE)));
        return token;
    }
}

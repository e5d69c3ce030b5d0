package fi.kaiku.partner.client;

import fi.kaiku.platform.Scope;
import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The client behind a key or a token, read anew with each request: what is revoked or taken from it works at once.
@Singleton
class RecogniseClient {

    private final ApiClients clients;
    private final ApiKeys keys;
    private final AccessTokens tokens;
    private final PartnerSettings settings;
    private final Clock clock;

    RecogniseClient(ApiClients clients, ApiKeys keys, AccessTokens tokens, PartnerSettings settings, Clock clock) {
        this.clients = clients;
        this.keys = keys;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    /// Empty where nobody has this key or token, or it opens nothing any more; which of these, nobody is told.
    @ActivateRequestContext
    @AcrossOrganisations
    @Transactional
    Optional<KnownClient> recognise(SecretToken shown) {
        Instant now = clock.instant();
        return KeyText.TOKEN.fits(shown.text()) ? byToken(shown, now) : byKey(shown, now);
    }

    private Optional<KnownClient> byKey(SecretToken shown, Instant now) {
        return keys.known(shown).flatMap(key -> known(key, EnumSet.allOf(Scope.class), now));
    }

    private Optional<KnownClient> byToken(SecretToken shown, Instant now) {
        return tokens.known(shown)
                .filter(token -> token.opens(now))
                .flatMap(token -> keys.findByIdOptional(token.keyId()).flatMap(key -> known(key, token.scopes(), now)));
    }

    private Optional<KnownClient> known(ApiKey key, Set<Scope> wanted, Instant now) {
        return Optional.of(key)
                .filter(found -> found.opens(now))
                .flatMap(found -> clients.findByIdOptional(found.clientId()))
                .filter(client -> !client.isRevoked())
                .map(client -> {
                    Set<Scope> scopes = client.scopes();
                    scopes.retainAll(wanted);
                    return new KnownClient(
                            client.id(), client.organisationId(), key.id(), scopes, client.limit(settings.requests()));
                });
    }
}

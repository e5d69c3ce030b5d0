package fi.kaiku.partner.client;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Scope;
import java.util.Set;
import java.util.UUID;

/// A client that has shown a key or a token, for one request.
///
/// @param scopes of the client, or what of them the token is for
record KnownClient(UUID clientId, UUID organisationId, UUID keyId, Set<Scope> scopes, RateLimit limit) {

    /// Under this the edge leaves it in the request.
    static final String KEY = KnownClient.class.getName();

    Caller.Rights rights() {
        return Caller.Rights.ofClient(clientId, organisationId, Scope.permissions(scopes.stream()));
    }
}

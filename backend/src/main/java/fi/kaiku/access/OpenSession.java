package fi.kaiku.access;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.SecretToken;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/// The account behind a session, read anew with each request: disabling it or changing its roles works at once.
@Singleton
class OpenSession {

    private final LoginSessions sessions;
    private final Accounts accounts;
    private final EffectiveRights rights;
    private final Clock clock;

    OpenSession(LoginSessions sessions, Accounts accounts, EffectiveRights rights, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.rights = rights;
        this.clock = clock;
    }

    /// @throws AuthenticationFailedException when the token opens no session, or its account is disabled
    @ActivateRequestContext
    @Transactional
    SecurityIdentity identity(SecretToken token) {
        Instant now = clock.instant();
        LoginSession session = sessions.open(token, now).orElseThrow(AuthenticationFailedException::new);
        Account account = accounts.withGrants(session.accountId())
                .filter(found -> !found.disabled())
                .orElseThrow(AuthenticationFailedException::new);
        session.used(now);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.email()))
                .addAttribute(Caller.RIGHTS, rights.of(account, session))
                .build();
    }
}

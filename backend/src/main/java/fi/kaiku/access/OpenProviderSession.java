package fi.kaiku.access;

import fi.kaiku.access.sso.GivenRole;
import fi.kaiku.access.sso.ProvenPerson;
import fi.kaiku.access.sso.SignOn;
import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Lets in whom the provider has seen: by the account that was linked before, by the one with the same verified
/// address, or by a new one where a group gives a role.
@Singleton
final class OpenProviderSession implements SignOn {

    private static final Logger LOG = Logger.getLogger(OpenProviderSession.class);

    private final Accounts accounts;
    private final ProviderIdentities identities;
    private final KnownOrganisations organisations;
    private final LoginSessions sessions;
    private final Passwords passwords;
    private final TellOfLogins logins;
    private final Clock clock;

    OpenProviderSession(
            Accounts accounts,
            ProviderIdentities identities,
            KnownOrganisations organisations,
            LoginSessions sessions,
            Passwords passwords,
            TellOfLogins logins,
            Clock clock) {
        this.accounts = accounts;
        this.identities = identities;
        this.organisations = organisations;
        this.sessions = sessions;
        this.passwords = passwords;
        this.logins = logins;
        this.clock = clock;
    }

    @Override
    @AcrossOrganisations
    @Transactional
    public Outcome open(ProvenPerson person, boolean linkAccounts, UriInfo uri) {
        List<Grant> given = grants(person.roles());
        Optional<Account> known = identities.of(person).flatMap(identity -> accounts.withGrants(identity.accountId()));
        if (known.isPresent()) {
            return enter(known.get(), given, uri);
        }
        if (!person.verified() || person.email().isBlank()) {
            return new Refused(Reason.UNVERIFIED);
        }
        Optional<Account> sameAddress = accounts.withEmail(person.email());
        if (sameAddress.isPresent() && !linkAccounts) {
            return new Refused(Reason.NOT_LINKED);
        }
        if (sameAddress.isEmpty() && given.isEmpty()) {
            return new Refused(Reason.NO_ROLE);
        }
        Account account = sameAddress.orElseGet(() -> newAccount(person));
        if (!account.disabled()) {
            identities.persist(new ProviderIdentity(person, account.id(), clock.instant()));
            logins.linked(account);
        }
        return enter(account, given, uri);
    }

    private Outcome enter(Account account, List<Grant> given, UriInfo uri) {
        if (account.disabled()) {
            return new Refused(Reason.DISABLED);
        }
        account.renewGroupGrants(given);
        if (account.grants().isEmpty()) {
            return new Refused(Reason.NO_ROLE);
        }
        logins.began(account);
        SecretToken token = SecretToken.random();
        sessions.persist(new LoginSession(token, account.id(), BrowserLabel.of(null), true, clock.instant()));
        return new Opened(TokenCookie.SESSION.holding(token, uri));
    }

    /// With a password that nobody knows.
    private Account newAccount(ProvenPerson person) {
        Instant now = clock.instant();
        Account account = new Account(
                person.email(), person.name(), person.language(), passwords.hash(Passwords.generate()), now);
        accounts.persist(account);
        return account;
    }

    private List<Grant> grants(Set<GivenRole> roles) {
        return roles.stream().flatMap(role -> grant(role).stream()).toList();
    }

    private Optional<Grant> grant(GivenRole given) {
        Role role = Role.of(given.role());
        if (given.everywhere()) {
            return Optional.of(Grant.byGroup(null, role));
        }
        Optional<UUID> organisation = organisations.named(given.organisation());
        if (organisation.isEmpty()) {
            LOG.warnf("KAIKU_OIDC_GROUPS names the organisation %s, which is not here", given.organisation());
        }
        return organisation.map(id -> Grant.byGroup(id, role));
    }
}

package fi.kaiku.access;

import fi.kaiku.platform.StartRefused;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/// Makes an administrator where there is no account yet. Later starts leave all accounts as they are.
@Singleton
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    private final AdministratorSettings settings;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    FirstAdministrator(AdministratorSettings settings, Accounts accounts, Passwords passwords, Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// Before anything else is loaded, so that a password that is too short is refused at once.
    @AcrossOrganisations
    @Transactional
    void create(@Observes @Priority(1) StartupEvent start) {
        if (accounts.count() == 0) {
            String password = settings.password().orElseGet(this::generated);
            if (password.length() < Passwords.SHORTEST) {
                throw new StartRefused("KAIKU_ADMIN_PASSWORD needs %d characters".formatted(Passwords.SHORTEST));
            }
            Account administrator =
                    new Account(settings.email(), "Administrator", "fi", passwords.hash(password), clock.instant());
            administrator.grant(new Grant(null, Role.ADMINISTRATOR));
            accounts.persist(administrator);
        }
    }

    private String generated() {
        String password = Passwords.generate();
        LOG.infof("Administrator %s, password %s (shown this once)", settings.email(), password);
        return password;
    }
}

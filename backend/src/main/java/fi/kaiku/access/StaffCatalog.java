package fi.kaiku.access;

import fi.kaiku.access.mail.Letters;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Accounts, for those who bring new people in and help old ones back.
@ApplicationScoped
@Transactional
public class StaffCatalog {

    /// How long passwords are.
    public static final int SHORTEST_PASSWORD = Passwords.SHORTEST;

    public static final int LONGEST_PASSWORD = Passwords.LONGEST;

    private final Accounts accounts;
    private final StaffRules rules;
    private final PasswordRules passwordRules;
    private final Passwords passwords;
    private final NewPassword newPassword;
    private final CountLoginAttempt counting;
    private final Letters letters;
    private final Caller caller;
    private final Clock clock;

    StaffCatalog(
            Accounts accounts,
            StaffRules rules,
            PasswordRules passwordRules,
            Passwords passwords,
            NewPassword newPassword,
            CountLoginAttempt counting,
            Letters letters,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.passwordRules = passwordRules;
        this.passwords = passwords;
        this.newPassword = newPassword;
        this.counting = counting;
        this.letters = letters;
        this.caller = caller;
        this.clock = clock;
    }

    /// Without an organisation, the role would hold in the whole installation.
    @Schema(name = "OfferedRole")
    public record Offer(
            @Nullable UUID organisationId, @NotNull Role role) {

        Grant grant() {
            return new Grant(organisationId, role);
        }
    }

    public record Person(UUID id, String email, String name, String language) {

        static Person of(Account account) {
            return new Person(account.id(), account.email(), account.name(), account.language());
        }
    }

    /// The form in which an e-mail address is stored.
    public String normal(String email) {
        return Account.normal(email);
    }

    public boolean exists(String email) {
        return accounts.withEmail(email).isPresent();
    }

    /// Empty where nobody has the address, or the account is disabled.
    public Optional<Person> active(String email) {
        return accounts.withEmail(email).filter(account -> !account.disabled()).map(Person::of);
    }

    public Optional<Person> active(UUID id) {
        return accounts.findByIdOptional(id)
                .filter(account -> !account.disabled())
                .map(Person::of);
    }

    /// Whether the caller manages staff where the role would hold.
    public boolean sees(Offer offer) {
        return rules.sees(offer.grant());
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where the caller may not give one of the roles
    public void requireGrantable(List<Offer> offers) {
        for (int i = 0; i < offers.size(); i++) {
            rules.requireGrantable(offers.get(i).grant(), i);
        }
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 403 where the caller may not take one of the roles back
    public void requireRevocable(List<Offer> offers) {
        offers.forEach(offer -> rules.requireRevocable(offer.grant()));
    }

    /// Whether somebody may give these roles still: who has lost a role gives it to nobody.
    public boolean mayGrant(UUID accountId, List<Offer> offers) {
        return accounts.withGrants(accountId)
                .filter(account -> !account.disabled())
                .map(Account::rights)
                .filter(rights -> offers.stream().allMatch(offer -> mayGrant(rights, offer)))
                .isPresent();
    }

    /// Makes an account.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for a password that is guessed early
    public void hire(String email, String name, String language, String password, List<Offer> offers) {
        passwordRules.require(password, email, name);
        Account account = new Account(email, name, language, passwords.hash(password), clock.instant());
        offers.forEach(offer -> account.grant(offer.grant()));
        accounts.persistAndFlush(account);
    }

    /// Adds the roles that the account does not have yet.
    public void promote(UUID accountId, List<Offer> offers) {
        Account account = accounts.withGrants(accountId).orElseThrow();
        for (Offer offer : offers) {
            Grant added = offer.grant();
            boolean held = account.grants().stream()
                    .anyMatch(grant -> grant.role() == added.role()
                            && grant.organisationId().equals(added.organisationId()));
            if (!held) {
                account.grant(added);
            }
        }
    }

    /// Ends all sessions; the second factor stays.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for a password that is guessed early
    public void replacePassword(UUID accountId, String password) {
        Account account = accounts.findById(accountId);
        newPassword.set(account, password);
        letters.tell(account.email(), account.language(), Letters.Notice.PASSWORD_CHANGED);
    }

    /// Counts a letter to an address.
    ///
    /// @return false where there were three of the kind in the last hour
    public boolean mayWrite(String kind, String email) {
        try {
            counting.count(Guesser.of(kind, email, Optional.empty()), Limit.LETTERS);
            return true;
        } catch (HttpProblem tooMany) {
            return false;
        }
    }

    public void requireManager() {
        caller.requireSomewhere(Permission.STAFF_MANAGE);
    }

    private static boolean mayGrant(Caller.Rights rights, Offer offer) {
        return StaffRules.mayGrant(
                offer.grant(),
                (permission, organisation) -> rights.everywhere().contains(permission)
                        || organisation
                                .map(id -> rights.byOrganisation().getOrDefault(id, Set.of()))
                                .filter(held -> held.contains(permission))
                                .isPresent());
    }
}

package fi.kaiku.access;

import jakarta.inject.Singleton;

/// Gives an account another password, and ends what was opened by the old one.
@Singleton
final class NewPassword {

    private final PasswordRules rules;
    private final Passwords passwords;
    private final LoginSessions sessions;
    private final PendingLogins pendingLogins;

    NewPassword(PasswordRules rules, Passwords passwords, LoginSessions sessions, PendingLogins pendingLogins) {
        this.rules = rules;
        this.passwords = passwords;
        this.sessions = sessions;
        this.pendingLogins = pendingLogins;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for one that is guessed early
    void set(Account account, String password) {
        rules.require(password, account.email(), account.name());
        account.changePassword(passwords.hash(password));
        sessions.endAll(account.id());
        pendingLogins.endAll(account.id());
    }
}

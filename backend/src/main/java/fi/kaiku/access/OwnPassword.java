package fi.kaiku.access;

import jakarta.inject.Singleton;
import java.util.Optional;

/// Asks those who are logged in for their password once more, before what whoever finds an open browser must not do.
@Singleton
final class OwnPassword {

    private final Passwords passwords;
    private final CountLoginAttempt counting;
    private final LoginAttempts attempts;

    OwnPassword(Passwords passwords, CountLoginAttempt counting, LoginAttempts attempts) {
        this.passwords = passwords;
        this.counting = counting;
        this.attempts = attempts;
    }

    /// @param pointer where it stands in the request
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for a wrong one, 429 after too many
    void require(Account account, String password, String pointer) {
        Guesser guesser = Guesser.of("own password", account.email(), Optional.empty());
        counting.count(guesser, Limit.PASSWORDS);
        if (!passwords.match(password, Optional.of(account.passwordHash()))) {
            throw AccessProblems.passwordWrong(pointer);
        }
        attempts.forget(guesser.hash());
    }
}

package fi.kaiku.access;

import fi.kaiku.access.factor.FactorCatalog;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/// Takes codes of the second factor from those who are logged in, and counts the wrong ones.
@Singleton
final class OwnCode {

    /// Room for a recovery code with hyphens, and for blanks.
    static final int LONGEST = 40;

    private final FactorCatalog factors;
    private final CountLoginAttempt counting;
    private final LoginAttempts attempts;

    OwnCode(FactorCatalog factors, CountLoginAttempt counting, LoginAttempts attempts) {
        this.factors = factors;
        this.counting = counting;
        this.attempts = attempts;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for a wrong one, 429 after too many
    void require(Account account, String code) {
        counted(account, () -> factors.accepts(account.id(), code) ? Optional.of(code) : Optional.empty());
    }

    <T> T counted(Account account, Supplier<Optional<T>> check) {
        Guesser guesser = Guesser.of("own code", account.email(), Optional.empty());
        counting.count(guesser, Limit.CODES);
        T found = check.get().orElseThrow(AccessProblems::codeWrong);
        attempts.forget(guesser.hash());
        return found;
    }
}

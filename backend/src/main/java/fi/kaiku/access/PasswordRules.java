package fi.kaiku.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.inject.Singleton;
import java.util.List;

/// Refuses passwords that would be guessed early: common ones, words that belong together, rows of keys, and what
/// everybody knows of the account. Which characters one takes is not asked.
///
/// Source: NIST SP 800-63B-4, 3.1.1.2; how soon one is guessed: D. L. Wheeler, zxcvbn: Low-Budget Password Strength
/// Estimation, USENIX Security 2016.
@Singleton
final class PasswordRules {

    /// On the scale from 0 to 4: more than 10^8 guesses.
    private static final int LEAST_SCORE = 3;

    /// What comes after makes it no easier, and takes long to look at.
    private static final int LOOKED_AT = 64;

    private final Zxcvbn guesses = new Zxcvbn();

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for one that is guessed early
    void require(String password, String email, String name) {
        String beginning = password.substring(0, Math.min(password.length(), LOOKED_AT));
        List<String> known = List.of("kaiku", "museo", "museum", email, email.split("@")[0], name);
        if (guesses.measure(beginning, known).getScore() < LEAST_SCORE) {
            throw AccessProblems.passwordGuessable();
        }
    }
}

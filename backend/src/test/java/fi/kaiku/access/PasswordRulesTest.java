package fi.kaiku.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "123456789012",
                "qwertyuiop[]",
                "aaaaaaaaaaaaaaaa",
                "kaikukaikukaiku",
                "vahtimestari1",
                "Museum20262026"
            })
    void refusesWhatIsGuessedEarly(String password) {
        assertThrows(HttpProblem.class, () -> check(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a long enough password",
                "hyllyllä kuusi vihreää ankkuria",
                "zR7q-vT2m-Kx9w",
                "ett rött hus vid fyren",
            })
    void asksForNoSpecialCharacters(String password) {
        assertDoesNotThrow(() -> check(password));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 20_000})
    void looksAtLongOnesWithoutTakingLong(int length) {
        assertThrows(HttpProblem.class, () -> check("ab".repeat(length)));
    }

    private void check(String password) {
        rules.require(password, "vahtimestari@example.org", "Vahtimestari");
    }
}

package fi.kaiku.insight.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.insight.release.Guess.Range;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The attacker of the hostile test is worth something only if it finds what is there to be found.
class GuessTest {

    private static final double EXACT = 1e-6;

    private final Guess<String> guess = new Guess<>(Set.of("young", "middle", "old"));

    @Test
    void findsOneGroupThatIsLeft() {
        guess.knows(Set.of("young", "middle", "old"), 40, 40).knows(Set.of("young", "middle"), 37, 37);
        assertRange(3, 3, guess.of(Set.of("old")));
    }

    @Test
    void findsThatNobodyIsLessThanNobody() {
        guess.knows(Set.of("young", "old"), 10, 10).knows(Set.of("middle", "old"), 6, 6);
        assertRange(0, 6, guess.of(Set.of("old")));
        assertRange(4, 10, guess.of(Set.of("young")));
    }

    @Test
    void takesRoundedNumbersForWhatTheyAre() {
        guess.knows(Set.of("young", "middle", "old"), 38, 42).knows(Set.of("young", "middle"), 33, 37);
        assertRange(1, 9, guess.of(Set.of("old")));
    }

    private static void assertRange(double least, double most, Range found) {
        assertEquals(least, found.least(), EXACT);
        assertEquals(most, found.most(), EXACT);
    }
}

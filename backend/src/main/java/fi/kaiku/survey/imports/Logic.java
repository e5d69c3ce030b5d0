package fi.kaiku.survey.imports;

import java.math.BigDecimal;
import java.util.List;

/// What a condition of a file says, whichever language it is written in. Answers are named as the file names them.
sealed interface Logic {

    /// True where each part is; of no parts, always.
    record All(List<Logic> parts) implements Logic {}

    /// True where one part is.
    record Any(List<Logic> parts) implements Logic {}

    record Not(Logic of) implements Logic {}

    record Always(boolean truth) implements Logic {}

    record Answered(String name) implements Logic {}

    /// An option among those that were chosen.
    record Chosen(String name, String option) implements Logic {}

    record Compares(Operand left, Sign sign, Operand right) implements Logic {}

    enum Sign {
        EQUAL("=="),
        OTHER("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String inCel;

        Sign(String inCel) {
            this.inCel = inCel;
        }

        String inCel() {
            return inCel;
        }

        /// The sign of the comparison with its sides exchanged.
        Sign mirrored() {
            return switch (this) {
                case LESS -> MORE;
                case AT_MOST -> AT_LEAST;
                case MORE -> LESS;
                case AT_LEAST -> AT_MOST;
                case EQUAL, OTHER -> this;
            };
        }

        /// @param order as of [Comparable#compareTo]
        boolean holds(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case OTHER -> order != 0;
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }
    }

    /// One side of a comparison.
    sealed interface Operand {

        record Answer(String name) implements Operand {}

        /// How many options were chosen.
        record HowMany(String name) implements Operand {}

        /// How many characters were written.
        record HowLong(String name) implements Operand {}

        record Words(String text) implements Operand {}

        record Amount(BigDecimal number) implements Operand {}
    }

    /// The file says something that Kaiku's conditions cannot, or that they could only say wrongly.
    final class Untranslatable extends Exception {

        private static final long serialVersionUID = 1L;

        /// @param reason the end of a sentence: `it uses the function today()`
        Untranslatable(String reason) {
            super(reason, null, false, false);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }
}

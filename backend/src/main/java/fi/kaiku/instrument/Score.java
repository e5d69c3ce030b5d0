package fi.kaiku.instrument;

import java.math.BigDecimal;
import java.util.List;

/// What a rule made of somebody's answers.
public sealed interface Score {

    /// @param value one of the rule's [Rule#values]
    record Scored(BigDecimal value) implements Score {}

    /// There is no score, and why.
    ///
    /// @param items the ones to blame, in the order of the questionnaire
    record Incomplete(Reason reason, List<String> items) implements Score {

        public Incomplete {
            items = List.copyOf(items);
        }
    }

    enum Reason {
        /// More items were left out than the rule allows.
        ITEMS_MISSING("items-missing"),
        /// An answer is not on the questionnaire's scale.
        OFF_SCALE("off-scale");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /// As in JSON.
        public String code() {
            return code;
        }
    }
}

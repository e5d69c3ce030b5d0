package fi.kaiku.insight.followup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.OptionalLong;

/// What can be said of a measure since a change.
public enum Verdict {
    @JsonProperty("better")
    BETTER,
    @JsonProperty("worse")
    WORSE,
    /// A small difference would most likely have been seen.
    @JsonProperty("noDifference")
    NO_DIFFERENCE,
    @JsonProperty("cannotTell")
    CANNOT_TELL;

    /// @param contrast empty where nobody differs from anybody
    static Verdict of(Optional<Contrast> contrast, long before, long after, Goal goal) {
        if (before < Power.FEWEST || after < Power.FEWEST) {
            return CANNOT_TELL;
        }
        if (contrast.isPresent() && !contrast.get().interval().contains(0)) {
            return goal.isMetBy(contrast.get().difference()) ? BETTER : WORSE;
        }
        OptionalLong needed = Power.needed(before);
        return needed.isPresent() && after >= needed.getAsLong() ? NO_DIFFERENCE : CANNOT_TELL;
    }
}

package fi.kaiku.instrument;

import java.util.Locale;

/// The time that a questionnaire asks about.
public enum Recall {
    /// This moment, or the visit that is just ending.
    NOW,
    /// Yesterday.
    DAY,
    /// The last two weeks: within one visit the answer cannot change.
    TWO_WEEKS,
    /// No time in particular: life as it is.
    GENERAL;

    /// As in JSON: `two-weeks`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether answers before and after one visit may be compared.
    public boolean fitsOneVisit() {
        return this == NOW;
    }
}

package fi.kaiku.submission.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/// The day before which things are over. Always the first of a month (in UTC): what goes goes by whole months, so that
/// the recount can leave out whole months of tallies, and a term is never shorter than it says.
record Horizon(LocalDate day) {

    static Horizon of(int months, Clock clock) {
        return new Horizon(YearMonth.now(clock).minusMonths(months).atDay(1));
    }
}

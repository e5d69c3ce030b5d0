package fi.kaiku.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The length of a period in a series. Weeks are those of ISO 8601 and begin on Monday.
public enum Granularity {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    public static Optional<Granularity> named(String name) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(name))
                .findFirst();
    }

    /// As in the API, and as PostgreSQL's `date_trunc` calls it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The period that the day lies in, as ISO 8601 writes it, and quarters as statistics do: `2026-05-02`, `2026-W18`,
    /// `2026-05`, `2026-Q2`, `2026`.
    public String codeOf(LocalDate day) {
        return switch (this) {
            case DAY -> day.toString();
            case WEEK ->
                "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> day.toString().substring(0, 7);
            case QUARTER -> "%d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    /// Whether a period begins and ends with a month.
    boolean isOfMonths() {
        return compareTo(MONTH) >= 0;
    }

    /// The first day of the period that the day lies in.
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER ->
                day.withMonth(day.getMonth().firstMonthOfQuarter().getValue()).withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /// The first day of the period after the one that begins on `start`.
    public LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
        };
    }
}

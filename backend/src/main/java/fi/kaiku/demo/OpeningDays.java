package fi.kaiku.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/// How busy an invented museum is on a day: 0 when closed, around 1 on a usual day.
final class OpeningDays {

    /// Monday to Sunday.
    private static final double[] WEEKDAY = {0.7, 0.8, 1.0, 0.8, 0.9, 1.5, 1.3};

    /// January to December.
    private static final double[] MONTH = {0.7, 0.9, 0.9, 0.9, 1.0, 1.5, 1.9, 1.4, 0.9, 1.0, 0.8, 0.6};

    private static final Set<MonthDay> CLOSED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.DECEMBER, 6),
            MonthDay.of(Month.DECEMBER, 24),
            MonthDay.of(Month.DECEMBER, 25));

    private OpeningDays() {}

    static double busyness(LocalDate day) {
        return isClosed(day) ? 0 : WEEKDAY[day.getDayOfWeek().getValue() - 1] * MONTH[day.getMonthValue() - 1];
    }

    /// What crowds and seasons do to the mood of a visitor, in standard deviations.
    static double mood(LocalDate day) {
        double crowd = -0.25 * Math.max(0, busyness(day) - 1.2);
        double quietWednesday = day.getDayOfWeek() == DayOfWeek.WEDNESDAY ? 0.15 : 0;
        double darkMonths = day.getMonthValue() >= 11 || day.getMonthValue() == 1 ? -0.15 : 0;
        return crowd + quietWednesday + darkMonths;
    }

    private static boolean isClosed(LocalDate day) {
        boolean summer = day.getMonthValue() >= 6 && day.getMonthValue() <= 8;
        return CLOSED.contains(MonthDay.from(day)) || day.getDayOfWeek() == DayOfWeek.MONDAY && !summer;
    }
}

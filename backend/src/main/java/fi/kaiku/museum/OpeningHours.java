package fi.kaiku.museum;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// When a museum is open on a day of the week, by its own clock. A day may have several.
///
/// @param day    `monday` to `sunday`
/// @param opens  `10:00`
/// @param closes later on the same day
public record OpeningHours(
        @NotNull
        @Pattern(
                regexp = "(mon|tues|wednes|thurs|fri|satur|sun)day",
                message = "must be a day of the week, monday to sunday")
        String day,

        @NotNull @Pattern(regexp = TIME, message = "must be a time such as 10:00")
        String opens,

        @NotNull @Pattern(regexp = TIME, message = "must be a time such as 18:00")
        String closes) {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    boolean areReversed() {
        return closes.compareTo(opens) <= 0;
    }

    /// How long a museum was open between two moments.
    ///
    /// @param week where it is empty, a museum is taken to be always open
    public static Duration between(Instant from, Instant to, List<OpeningHours> week, ZoneId timeZone) {
        if (week.isEmpty()) {
            return Duration.between(from, to);
        }
        LocalDate last = to.atZone(timeZone).toLocalDate();
        return from.atZone(timeZone)
                .toLocalDate()
                .datesUntil(last.plusDays(1))
                .flatMap(date -> week.stream()
                        .filter(hours -> hours.dayOfWeek() == date.getDayOfWeek())
                        .map(hours -> hours.within(from, to, date, timeZone)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration within(Instant from, Instant to, LocalDate date, ZoneId timeZone) {
        Instant begin = later(from, at(date, opens, timeZone));
        Instant end = earlier(to, at(date, closes, timeZone));
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }

    private DayOfWeek dayOfWeek() {
        return DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT));
    }

    private static Instant at(LocalDate date, String time, ZoneId timeZone) {
        return date.atTime(LocalTime.parse(time)).atZone(timeZone).toInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}

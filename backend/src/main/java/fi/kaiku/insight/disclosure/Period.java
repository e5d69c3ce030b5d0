package fi.kaiku.insight.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A month, a quarter or a calendar year.
///
/// @param months 1, 3 or 12
public record Period(YearMonth first, int months) {

    public Period {
        boolean begins = (first.getMonthValue() - 1) % months == 0;
        if (!begins || !List.of(1, 3, 12).contains(months)) {
            throw new IllegalArgumentException("%d months from %s".formatted(months, first));
        }
    }

    /// The quarter in which a month is.
    public static Period quarter(YearMonth month) {
        return new Period(month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1), 3);
    }

    public static Period year(int year) {
        return new Period(YearMonth.of(year, 1), 12);
    }

    public LocalDate from() {
        return first.atDay(1);
    }

    /// The last day.
    public LocalDate to() {
        return first.plusMonths(months - 1L).atEndOfMonth();
    }

    /// The quarters of a year, the months of a quarter; nothing makes up a month.
    List<Period> parts() {
        int length = months == 12 ? 3 : 1;
        return months == 1
                ? List.of()
                : IntStream.range(0, months / length)
                        .mapToObj(i -> new Period(first.plusMonths((long) i * length), length))
                        .toList();
    }

    public Stream<YearMonth> eachMonth() {
        return IntStream.range(0, months).mapToObj(first::plusMonths);
    }

    /// This period, its parts, and theirs.
    Stream<Period> withParts() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Period::withParts));
    }
}

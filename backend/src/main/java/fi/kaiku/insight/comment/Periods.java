package fi.kaiku.insight.comment;

import fi.kaiku.insight.Granularity;
import fi.kaiku.insight.filter.Filter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// The periods that a filter spans, those without anything included.
final class Periods {

    private static final int MOST = 1_000;

    private Periods() {}

    /// In local days, both included; the first and the last may be cut by the filter.
    record Period(LocalDate from, LocalDate to) {}

    /// @param counted what there is, by the first day of each period
    static List<Period> of(Filter filter, SortedMap<LocalDate, ?> counted, Granularity interval) {
        if (counted.isEmpty()) {
            return List.of();
        }
        LocalDate from = filter.from() == null ? counted.firstKey() : filter.from();
        LocalDate to = filter.to() == null ? interval.next(counted.lastKey()).minusDays(1) : filter.to();
        List<Period> periods = new ArrayList<>();
        for (LocalDate start = interval.start(from); !start.isAfter(to); start = interval.next(start)) {
            if (periods.size() == MOST) {
                throw CommentProblems.tooManyPoints(MOST);
            }
            LocalDate end = interval.next(start).minusDays(1);
            periods.add(new Period(start.isBefore(from) ? from : start, end.isAfter(to) ? to : end));
        }
        return periods;
    }
}

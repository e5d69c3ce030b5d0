package fi.kaiku.insight.rhythm;

import java.util.List;
import java.util.stream.IntStream;

/// An hour of the week.
///
/// @param weekday 1 (Monday) to 7, as ISO 8601 has it
/// @param hour    in which it begins, 0 to 23
record Hour(int weekday, int hour) {

    /// All 168, from Monday at midnight.
    static final List<Hour> OF_THE_WEEK = IntStream.rangeClosed(1, 7)
            .boxed()
            .flatMap(weekday -> IntStream.range(0, 24).mapToObj(hour -> new Hour(weekday, hour)))
            .toList();
}

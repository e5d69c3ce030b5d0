package fi.kaiku.demo;

import fi.kaiku.museum.visit.DayVisits;
import java.time.LocalDate;
import java.util.List;

/// Draws how many people came to a museum each day. On a crowded day fewer of them stop to answer, so that answers as
/// they come speak too loudly for the quiet days: weighting has something to mend.
final class SyntheticCounts {

    private static final long SEED = 19_650_410L;
    private static final double VISITS_PER_ANSWER = 9;
    private static final double MORE_IN_A_CROWD = 5;
    private static final double SPREAD = 0.12;

    private SyntheticCounts() {}

    /// The days from `from` to `to`, both included; a closed day was counted too, and nobody came.
    static List<DayVisits> between(Sites.Museum museum, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).map(day -> on(museum, day)).toList();
    }

    private static DayVisits on(Sites.Museum museum, LocalDate day) {
        var dice = new Dice(SEED + 1_000_003L * museum.slug().hashCode() + day.toEpochDay());
        double busyness = OpeningDays.busyness(day);
        double expected = museum.visitors().perDay() * busyness * (VISITS_PER_ANSWER + MORE_IN_A_CROWD * busyness);
        return new DayVisits(day, (int) Math.max(0, Math.round(expected * (1 + dice.normal(0, SPREAD)))));
    }
}

package fi.kaiku.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/// One imagined visitor on one day: everything an answer depends on.
///
/// @param mood how well the visit went, in standard deviations from an average one
/// @param cafeRenewed whether the cafe had already reopened after its renewal
record Visit(
        Sites.Museum museum,
        LocalDate day,
        Instant at,
        String language,
        String age,
        String company,
        double mood,
        boolean cafeRenewed,
        Dice dice) {

    static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private static final Map<String, Double> AGES =
            ordered("under-18", 0.10, "18-29", 0.14, "30-44", 0.24, "45-64", 0.29, "65-74", 0.15, "75-plus", 0.08);
    private static final Map<String, Double> COMPANY =
            ordered("alone", 0.16, "partner", 0.44, "children", 0.28, "group", 0.12);
    private static final Map<String, Double> AGE_MOOD =
            ordered("under-18", -0.30, "18-29", -0.10, "30-44", 0.0, "45-64", 0.05, "65-74", 0.20, "75-plus", 0.15);
    private static final double SOMETHING_WENT_WRONG = 0.05;
    private static final int OPENS = 10;
    private static final int CLOSES = 18;

    static Visit on(Sites.Museum museum, LocalDate day, boolean cafeRenewed, Dice dice) {
        String age = dice.weighted(AGES);
        double mood = museum.visitors().appeal()
                + OpeningDays.mood(day)
                + AGE_MOOD.getOrDefault(age, 0.0)
                + dice.normal(0, 0.8)
                - (dice.chance(SOMETHING_WENT_WRONG) ? 2.4 : 0);
        return new Visit(
                museum,
                day,
                moment(day, dice),
                dice.weighted(museum.visitors().languages()),
                age,
                dice.weighted(COMPANY),
                mood,
                cafeRenewed,
                dice);
    }

    double service(String key) {
        double renewal = key.equals("cafe") && cafeRenewed ? 0.6 : 0;
        return museum.visitors().services().getOrDefault(key, 0.0) + renewal;
    }

    /// Between opening and closing, most often in the early afternoon.
    private static Instant moment(LocalDate day, Dice dice) {
        int latest = (CLOSES - OPENS) * 3600 - 1;
        int second = (dice.between(0, latest) + dice.between(0, latest)) / 2;
        return day.atTime(LocalTime.of(OPENS, 0))
                .plusSeconds(second)
                .atZone(ZONE)
                .toInstant();
    }

    private static Map<String, Double> ordered(Object... pairs) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            weights.put((String) pairs[i], (Double) pairs[i + 1]);
        }
        return weights;
    }
}

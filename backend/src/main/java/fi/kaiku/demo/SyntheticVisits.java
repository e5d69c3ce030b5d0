package fi.kaiku.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Draws the submissions of a museum's days. A day's submissions depend on the seed, the museum, the day and on whether
/// the cafe was renewed by then, not on the days around it.
final class SyntheticVisits {

    private static final long SEED = 20_111_203L;
    private static final double SERVICE_RATINGS_PER_VISITOR_SURVEY = 1.2;
    private static final double WELLBEING_PER_VISITOR_SURVEY = 0.25;
    private static final double ON_KIOSK = 0.7;

    private final SyntheticAnswers answers;
    private final LocalDate cafeRenewed;

    SyntheticVisits(Phrases phrases, LocalDate cafeRenewed) {
        this.answers = new SyntheticAnswers(phrases);
        this.cafeRenewed = cafeRenewed;
    }

    /// All submissions of the days `from` to `to`, both included, in the order of days.
    Stream<SyntheticSubmission> between(Sites.Museum museum, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).flatMap(day -> on(museum, day).stream());
    }

    private List<SyntheticSubmission> on(Sites.Museum museum, LocalDate day) {
        var dice = new Dice(SEED + 1_000_003L * museum.slug().hashCode() + day.toEpochDay());
        double expected = museum.visitors().perDay() * OpeningDays.busyness(day);
        var drawn = new ArrayList<SyntheticSubmission>();
        for (int i = dice.poisson(expected); i > 0; i--) {
            drawn.add(visitorSurvey(visit(museum, day, dice)));
        }
        for (int i = dice.poisson(expected * SERVICE_RATINGS_PER_VISITOR_SURVEY); i > 0; i--) {
            drawn.add(serviceRating(visit(museum, day, dice)));
        }
        for (int i = dice.poisson(expected * WELLBEING_PER_VISITOR_SURVEY); i > 0; i--) {
            drawn.addAll(wellbeing(visit(museum, day, dice)));
        }
        return drawn;
    }

    private Visit visit(Sites.Museum museum, LocalDate day, Dice dice) {
        return Visit.on(museum, day, !day.isBefore(cafeRenewed), dice);
    }

    private SyntheticSubmission visitorSurvey(Visit visit) {
        boolean complete = visit.dice().chance(0.88);
        return submission(
                "visitor-survey", visit, visit.at(), "single", null, complete, answers.visitorSurvey(visit, complete));
    }

    private SyntheticSubmission serviceRating(Visit visit) {
        return submission("service-rating", visit, visit.at(), "single", null, true, answers.serviceRating(visit));
    }

    /// Most answer before and after their visit; some forget one of the two, and then there is no pair to match.
    private List<SyntheticSubmission> wellbeing(Visit visit) {
        String code = visit.dice().code(8);
        Instant leaving = visit.at().plus(Duration.ofMinutes(visit.dice().between(35, 130)));
        double answered = visit.dice().between(0, 99);
        var pair = new ArrayList<SyntheticSubmission>();
        if (answered >= 8) {
            pair.add(wellbeing(visit, visit.at(), "before", code));
        }
        if (answered < 75) {
            pair.add(wellbeing(visit, leaving, "after", code));
        }
        return pair;
    }

    private SyntheticSubmission wellbeing(Visit visit, Instant at, String phase, String code) {
        return submission("wellbeing", visit, at, phase, code, true, answers.wellbeing(visit, phase));
    }

    private static SyntheticSubmission submission(
            String survey,
            Visit visit,
            Instant at,
            String phase,
            @Nullable String pairCode,
            boolean complete,
            Map<String, Object> answers) {
        var dice = visit.dice();
        return new SyntheticSubmission(
                dice.id(at),
                new SyntheticSubmission.Place(survey, dice.chance(ON_KIOSK) ? "kiosk" : "link"),
                visit.language(),
                at,
                at.plusSeconds(dice.between(4, 12) * (1L + answers.size())),
                phase,
                pairCode,
                complete,
                answers);
    }
}

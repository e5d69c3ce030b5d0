package fi.kaiku.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Answers to the three demo surveys as a visitor in a given mood would give them.
final class SyntheticAnswers {

    private static final List<String> SERVICES = List.of("exhibitions", "guidance", "cafe", "shop", "access");
    private static final Map<String, Double> SERVICE_USE =
            Map.of("exhibitions", 0.97, "guidance", 0.5, "cafe", 0.55, "shop", 0.5, "access", 0.7);
    private static final List<String> HIGHLIGHTS = List.of("objects", "stories", "doing", "place");
    private static final List<String> PROBLEMS = List.of("waiting", "welcome", "wayfinding", "cleanliness", "price");

    /// How far people agree to each item of Kaiku's questionnaire about a visit.
    private static final Map<String, Double> ITEMS =
            new TreeMap<>(Map.of("calm", 3.6, "curious", 4.1, "meaning", 3.5, "belonging", 4.2, "refreshed", 3.4));

    /// What a visit adds to each word of the umbrella, in steps of its scale.
    private static final Map<String, Double> LIFT = lift();

    private final Phrases phrases;

    SyntheticAnswers(Phrases phrases) {
        this.phrases = phrases;
    }

    /// @param complete whether the visitor went on to the pages after the first one
    Map<String, Object> visitorSurvey(Visit visit, boolean complete) {
        var dice = visit.dice();
        var answers = new LinkedHashMap<String, Object>();
        int overall = dice.onScale(1, 5, 4.15 + 0.75 * visit.mood(), 0.35);
        answers.put("overall", overall);
        if (overall <= 2 && dice.chance(0.6)) {
            answers.put("missing", phrases.unhappy(visit.language(), dice));
        }
        if (dice.chance(0.93)) {
            answers.put("recommend", dice.onScale(0, 10, 8.3 + 1.5 * visit.mood(), 0.9));
        }
        if (complete) {
            addDetails(answers, visit);
            addBackground(answers, visit);
            addComment(answers, visit, overall);
            addWellbeing(answers, visit);
        }
        return answers;
    }

    Map<String, Object> serviceRating(Visit visit) {
        var dice = visit.dice();
        var answers = new LinkedHashMap<String, Object>();
        int service = dice.onScale(1, 5, 4.2 + 0.7 * visit.mood() + 0.5 * visit.service("cafe"), 0.4);
        answers.put("service", service);
        if (service <= 3 && dice.chance(0.7)) {
            answers.put("better", dice.pick(PROBLEMS));
        }
        if (dice.chance(0.08)) {
            answers.put("thanks", comment(service, visit));
        }
        return answers;
    }

    /// @param phase `before` or `after`: the same visitor feels the lift of the visit in the latter
    Map<String, Object> wellbeing(Visit visit, String phase) {
        var dice = visit.dice();
        var mood = new LinkedHashMap<String, Object>();
        for (var word : LIFT.entrySet()) {
            double lift = phase.equals("after") ? word.getValue() : 0;
            mood.put(word.getKey(), dice.onScale(1, 5, 3.2 + 0.5 * visit.mood() + lift, 0.6));
        }
        var answers = new LinkedHashMap<String, Object>();
        answers.put("mood", mood);
        if (dice.chance(0.12)) {
            answers.put("word", phrases.feeling(phase, visit.language(), dice));
        }
        if (dice.chance(0.85)) {
            answers.put("age", visit.age());
        }
        return answers;
    }

    private void addDetails(Map<String, Object> answers, Visit visit) {
        var dice = visit.dice();
        var services = new LinkedHashMap<String, Object>();
        for (String service : SERVICES) {
            if (dice.chance(SERVICE_USE.getOrDefault(service, 0.0))) {
                services.put(service, dice.onScale(1, 5, 4.0 + 0.6 * visit.mood() + visit.service(service), 0.6));
            }
        }
        if (!services.isEmpty()) {
            answers.put("services", services);
        }
        if (dice.chance(0.6)) {
            answers.put("highlights", highlights(visit));
        }
        if (dice.chance(0.7)) {
            double known = visit.age().equals("65-74") || visit.age().equals("75-plus") ? -15 : 0;
            answers.put("novelty", dice.onScale(0, 100, 58 + known, 20));
        }
        if (dice.chance(0.65)) {
            double withChildren = visit.company().equals("children") ? 20 : 0;
            answers.put("minutes", dice.onScale(5, 600, 85 + withChildren + 12 * visit.mood(), 30));
        }
    }

    private void addBackground(Map<String, Object> answers, Visit visit) {
        var dice = visit.dice();
        if (dice.chance(0.9)) {
            answers.put("motives", motives(visit));
        }
        if (dice.chance(0.92)) {
            answers.put("company", visit.company());
        }
        if (dice.chance(0.9)) {
            answers.put("age", visit.age());
        }
    }

    private void addComment(Map<String, Object> answers, Visit visit, int overall) {
        var dice = visit.dice();
        if (dice.chance(0.22)) {
            answers.put("comment", comment(overall, visit));
            answers.put("quote", dice.chance(0.7));
        }
    }

    private static void addWellbeing(Map<String, Object> answers, Visit visit) {
        var dice = visit.dice();
        if (dice.chance(0.55)) {
            var felt = new LinkedHashMap<String, Object>();
            ITEMS.forEach((item, mean) -> felt.put(item, dice.onScale(1, 5, mean + 0.6 * visit.mood(), 0.6)));
            answers.put("felt", felt);
        }
    }

    private String comment(int rating, Visit visit) {
        return switch (rating) {
            case 1, 2 -> phrases.unhappy(visit.language(), visit.dice());
            case 3 -> phrases.mixed(visit.language(), visit.dice());
            default -> phrases.happy(visit.language(), visit.dice());
        };
    }

    /// Families put doing first, others objects and stories.
    private static List<String> highlights(Visit visit) {
        var left = new ArrayList<>(HIGHLIGHTS);
        var order = new ArrayList<String>();
        if (visit.company().equals("children") && visit.dice().chance(0.7)) {
            left.remove("doing");
            order.add("doing");
        }
        while (!left.isEmpty()) {
            int next = visit.dice().chance(0.4) ? 0 : visit.dice().between(0, left.size() - 1);
            order.add(left.remove(next));
        }
        return order;
    }

    private static List<String> motives(Visit visit) {
        var weights = new LinkedHashMap<String, Double>();
        weights.put("exhibition", 0.3);
        weights.put("learning", 0.25);
        weights.put("together", visit.company().equals("alone") ? 0.02 : 0.3);
        weights.put("rest", visit.company().equals("children") ? 0.03 : 0.14);
        weights.put("roots", visit.age().equals("under-18") ? 0.02 : 0.1);
        weights.put("passing", 0.08);
        var chosen = new LinkedHashSet<String>();
        for (int i = visit.dice().between(1, 3); i > 0; i--) {
            chosen.add(visit.dice().weighted(weights));
        }
        return List.copyOf(chosen);
    }

    private static Map<String, Double> lift() {
        var lift = new LinkedHashMap<String, Double>();
        lift.put("calm", 0.5);
        lift.put("curious", 0.3);
        lift.put("connected", 0.25);
        lift.put("hopeful", 0.3);
        lift.put("energetic", -0.1);
        lift.put("inspired", 0.6);
        return lift;
    }
}

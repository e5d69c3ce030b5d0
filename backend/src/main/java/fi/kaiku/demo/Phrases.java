package fi.kaiku.demo;

import java.util.List;
import java.util.Map;

/// Sentences of our own by kind and language, from `resources/demo/phrases.json`, put together into comments.
record Phrases(
        Map<String, List<String>> praise,
        Map<String, List<String>> wish,
        Map<String, List<String>> complaint,
        Map<String, List<String>> before,
        Map<String, List<String>> after) {

    String happy(String language, Dice dice) {
        return dice.chance(0.3) ? joined(praise, wish, language, dice) : one(praise, language, dice);
    }

    String mixed(String language, Dice dice) {
        return dice.chance(0.3) ? joined(wish, praise, language, dice) : one(wish, language, dice);
    }

    String unhappy(String language, Dice dice) {
        return dice.chance(0.4) ? joined(complaint, wish, language, dice) : one(complaint, language, dice);
    }

    String feeling(String phase, String language, Dice dice) {
        return one(phase.equals("before") ? before : after, language, dice);
    }

    private static String joined(
            Map<String, List<String>> first, Map<String, List<String>> second, String language, Dice dice) {
        return one(first, language, dice) + " " + one(second, language, dice);
    }

    private static String one(Map<String, List<String>> kind, String language, Dice dice) {
        return dice.pick(kind.getOrDefault(language, List.of("")));
    }
}

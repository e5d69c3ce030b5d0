package fi.kaiku.instrument;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// One version of a standard questionnaire. All its items are answered on one scale of whole numbers.
///
/// @param key       `who-5`; never changes
/// @param title     what it is called
/// @param holder    who holds the rights to its wording
/// @param licence   on what terms it may be used, and what to do first
/// @param source    where it was published
/// @param scoring   the rule in words, what happens to items left out included
/// @param items     keys in the order in which they are asked; ours, not the holder's words
/// @param min       the lowest answer
/// @param max       the highest answer
/// @param scores    what it yields
/// @param bands     cut-offs as published; for staff only, a visitor never sees one
/// @param restricted whether its wording may be shown in answering only
/// @param sensitive  whether it asks how somebody's life is: results then need larger groups, whatever the author says
public record Instrument(
        String key,
        int version,
        Words title,
        String holder,
        Words licence,
        String source,
        Words scoring,
        Recall recall,
        List<String> items,
        int min,
        int max,
        List<ScoreOf> scores,
        List<Band> bands,
        boolean restricted,
        boolean sensitive) {

    public Instrument {
        items = List.copyOf(items);
        scores = List.copyOf(scores);
        bands = List.copyOf(bands);
    }

    /// A score and the items it is made of.
    ///
    /// @param key    of the score; the item's own where one item is the score
    /// @param higherIsBetter false where a high score is bad news
    public record ScoreOf(String key, Words title, List<String> items, Rule rule, boolean higherIsBetter) {

        public ScoreOf {
            items = List.copyOf(items);
        }

        /// A score that is the answer to one item.
        static ScoreOf item(String item, Words title, boolean higherIsBetter) {
            return new ScoreOf(item, title, List.of(item), new Rule.SumOfAll(1), higherIsBetter);
        }
    }

    /// A part of a score's range, from its lowest value up to where the next band of the score begins.
    ///
    /// @param score  key of the score
    /// @param source who set the cut-off
    public record Band(String score, BigDecimal from, Words name, String source) {}

    /// Every value that a score can take, lowest first.
    public List<BigDecimal> valuesOf(ScoreOf score) {
        return score.rule().values(score.items().size(), min, max);
    }

    /// Each score of one respondent, by its key.
    ///
    /// @param answers item key to answer; an item left out is an absent key
    public SequencedMap<String, Score> score(Map<String, Integer> answers) {
        SequencedMap<String, Score> all = new LinkedHashMap<>();
        scores.forEach(score -> all.put(score.key(), score.rule().score(score.items(), min, max, answers)));
        return all;
    }

    /// The scores that are no item themselves, and are counted beside the items.
    public List<ScoreOf> composites() {
        return scores.stream().filter(score -> !items.contains(score.key())).toList();
    }
}

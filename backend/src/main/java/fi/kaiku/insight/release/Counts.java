package fi.kaiku.insight.release;

import fi.kaiku.insight.disclosure.Lattice;
import fi.kaiku.insight.disclosure.Segment;
import fi.kaiku.insight.release.Ledger.Key;
import fi.kaiku.insight.release.Sharers.Asking;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// What the ledger counts of a measure.
///
/// @param months  of the ledger
/// @param asking  where and when surveys were answered
/// @param asked   how their respondents are told apart
final class Counts {

    private final Map<Key, long[]> months;
    private final List<Asking> asking;
    private final Measures.Asked asked;

    Counts(Map<Key, long[]> months, List<Asking> asking, Measures.Asked asked) {
        this.months = months;
        this.asking = asking;
        this.asked = asked;
    }

    /// Museums ask where one of the surveys is open and the month has been released, now or before.
    Lattice.Presence presence(Set<UUID> surveys) {
        return (museum, month) -> asking.stream()
                .anyMatch(open -> surveys.contains(open.survey())
                        && open.museum().equals(museum)
                        && open.covers(month)
                        && months.containsKey(new Key(museum, open.survey(), month, Segment.EVERYBODY)));
    }

    /// @param then the surveys of which the measure was counted where it was released before
    Lattice.Counted of(Measure measure, Map<Told.When, Set<UUID>> then) {
        return (museum, month, segment) -> {
            long[] counts = new long[1 + measure.item().codes().slots()];
            Set<UUID> surveys = then.getOrDefault(new Told.When(museum, month), measure.surveys());
            for (Measure.Source source : measure.sources()) {
                if (surveys.contains(source.surveyId())) {
                    add(source, museum, month, segment, counts);
                }
            }
            return counts;
        };
    }

    private void add(Measure.Source source, UUID museum, YearMonth month, String segment, long[] counts) {
        if (segment.equals(Segment.EVERYBODY)) {
            add(source, new Key(museum, source.surveyId(), month, ""), 1, counts);
            return;
        }
        String name = Segment.question(segment);
        String option = Segment.option(segment);
        String question = asked.questions().getOrDefault(name, Map.of()).get(source.surveyId());
        if (!option.isEmpty()) {
            if (question != null) {
                add(source, new Key(museum, source.surveyId(), month, Segment.of(question, option)), 1, counts);
            }
            return;
        }
        add(source, new Key(museum, source.surveyId(), month, ""), 1, counts);
        if (question != null) {
            for (String other :
                    Objects.requireNonNull(asked.segments().get(name)).options()) {
                add(source, new Key(museum, source.surveyId(), month, Segment.of(question, other)), -1, counts);
            }
        }
    }

    private void add(Measure.Source source, Key key, int sign, long[] counts) {
        long[] tally = months.get(key);
        for (int i = 0; tally != null && i < counts.length; i++) {
            int place = source.places()[i];
            counts[i] += 0 <= place && place < tally.length ? sign * tally[place] : 0;
        }
    }
}

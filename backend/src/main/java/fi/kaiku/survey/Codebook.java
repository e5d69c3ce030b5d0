package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fi.kaiku.instrument.Score;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where in the array of a tally each answer is counted: the submissions themselves first, then the items.
///
/// It is folded over a survey's versions, oldest first, and only ever grows at the end: what is counted by one version
/// stands at the same place in all later ones, in an array that may be longer.
public final class Codebook {

    /// The place of the number of submissions.
    public static final int SUBMISSIONS = 0;

    /// The place of the number of those that were answered to the end.
    public static final int COMPLETE = 1;

    private static final Codebook EMPTY = new Codebook();

    private final SequencedMap<String, Entry> entries;
    private final List<String> segmentQuestions;
    private final SequencedMap<CodebookItem.Id, CodebookItem> items = new LinkedHashMap<>();
    private final int width;

    private Codebook() {
        this.entries = new LinkedHashMap<>();
        this.segmentQuestions = List.of();
        this.width = COMPLETE + 1;
    }

    private Codebook(Codebook before, SequencedMap<String, Entry> entries, List<String> segmentQuestions) {
        this.entries = entries;
        this.segmentQuestions = segmentQuestions;
        int end = before.width;
        for (Entry entry : entries.values()) {
            for (CodebookItem item : entry.items()) {
                CodebookItem placed = item.placed(before.items.get(item.id()), end);
                end = placed.endOf(end);
                items.put(item.id(), placed);
            }
        }
        this.width = end;
    }

    /// @param versions all published versions up to the wanted one, oldest first
    public static Codebook of(List<SurveyDefinition> versions) {
        Codebook codebook = EMPTY;
        for (SurveyDefinition version : versions) {
            codebook = codebook.then(version);
        }
        return codebook;
    }

    /// This codebook, grown by the next version.
    public Codebook then(SurveyDefinition next) {
        SequencedMap<String, Entry> grown = new LinkedHashMap<>(entries);
        for (Question question : next.questions()) {
            if (question.type() != QuestionType.INFO) {
                grown.merge(question.key(), Entry.of(question), Entry::and);
            }
        }
        List<String> segments = next.questions().stream()
                .filter(Question::segment)
                .map(Question::key)
                .toList();
        return new Codebook(this, grown, segments);
    }

    /// Everything that is counted, in order of first appearance.
    public Collection<CodebookItem> items() {
        return items.sequencedValues();
    }

    /// @param row key of a row, or of a ranking's option; empty for questions without rows
    public Optional<CodebookItem> item(String question, String row) {
        return Optional.ofNullable(items.get(new CodebookItem.Id(question, row)));
    }

    /// Length of the array of a tally.
    public int width() {
        return width;
    }

    /// What one submission adds to its tallies.
    ///
    /// @param answers as [AnswerRules] let them pass
    public long[] count(JsonNode answers, boolean complete) {
        long[] counts = new long[width];
        counts[SUBMISSIONS] = 1;
        counts[COMPLETE] = complete ? 1 : 0;
        answers.properties().forEach(answer -> {
            Entry entry = entries.get(answer.getKey());
            if (entry != null) {
                entry.count(answer.getKey(), answer.getValue(), this, counts);
            }
        });
        return counts;
    }

    /// The groups that one submission belongs to, `age:65-74`, by the newest version's segment questions.
    public List<String> segments(JsonNode answers) {
        return segmentQuestions.stream()
                .filter(answers::has)
                .map(key -> key + ":" + answers.get(key).textValue())
                .toList();
    }

    private void add(String question, String row, JsonNode value, long[] counts) {
        CodebookItem item = items.get(new CodebookItem.Id(question, row));
        if (item != null) {
            item.count(value, counts);
        }
    }

    /// One question over all versions: the options and rows that it ever had.
    private record Entry(Question first, SequencedSet<String> options, SequencedSet<String> rows) {

        static Entry of(Question question) {
            return new Entry(
                    question, new LinkedHashSet<>(question.optionKeys()), new LinkedHashSet<>(question.rowKeys()));
        }

        Entry and(Entry next) {
            return new Entry(first, union(options, next.options), union(rows, next.rows));
        }

        private static SequencedSet<String> union(Set<String> old, Set<String> added) {
            SequencedSet<String> union = new LinkedHashSet<>(old);
            union.addAll(added);
            return union;
        }

        List<CodebookItem> items() {
            return switch (first.type()) {
                case MATRIX, UMBRELLA -> rows.stream().map(this::item).toList();
                case RANKING -> options.stream().map(this::item).toList();
                case INSTRUMENT ->
                    Stream.concat(rows.stream().map(this::item), scores()).toList();
                default -> List.of(item(""));
            };
        }

        /// A score is one more row, whose codes are the values that it can take.
        private Stream<CodebookItem> scores() {
            return first.knownInstrument().stream()
                    .flatMap(instrument -> instrument.composites().stream()
                            .map(score -> new CodebookItem(
                                    first.key(),
                                    score.key(),
                                    first.type(),
                                    null,
                                    instrument.valuesOf(score).stream()
                                            .map(Scale::plain)
                                            .toList())));
        }

        private CodebookItem item(String row) {
            return new CodebookItem(first.key(), row, first.type(), first.scale(), codes());
        }

        private List<String> codes() {
            Scale scale = first.scale();
            if (scale != null) {
                return scale.isContinuous()
                        ? List.of()
                        : scale.values().stream().map(Scale::plain).toList();
            }
            return switch (first.type()) {
                case RANKING ->
                    IntStream.rangeClosed(1, options.size())
                            .mapToObj(Integer::toString)
                            .toList();
                case CONSENT -> List.of("true", "false");
                default -> List.copyOf(options);
            };
        }

        void count(String question, JsonNode answer, Codebook codebook, long[] counts) {
            switch (first.type()) {
                case MATRIX, UMBRELLA ->
                    answer.properties().forEach(row -> codebook.add(question, row.getKey(), row.getValue(), counts));
                case INSTRUMENT -> {
                    answer.properties().forEach(row -> codebook.add(question, row.getKey(), row.getValue(), counts));
                    scored(answer).forEach((score, value) -> codebook.add(question, score, value, counts));
                }
                case RANKING -> {
                    for (int i = 0; i < answer.size(); i++) {
                        codebook.add(question, answer.get(i).textValue(), IntNode.valueOf(i + 1), counts);
                    }
                }
                default -> codebook.add(question, "", answer, counts);
            }
        }

        private Map<String, TextNode> scored(JsonNode answer) {
            Map<String, TextNode> scored = new LinkedHashMap<>();
            first.knownInstrument().ifPresent(instrument -> {
                Map<String, Score> scores = Scores.of(instrument, answer);
                instrument.composites().forEach(composite -> {
                    if (scores.get(composite.key()) instanceof Score.Scored(BigDecimal value)) {
                        scored.put(composite.key(), TextNode.valueOf(Scale.plain(value)));
                    }
                });
            });
            return scored;
        }
    }
}

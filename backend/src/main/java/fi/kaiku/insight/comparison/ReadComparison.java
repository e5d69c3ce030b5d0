package fi.kaiku.insight.comparison;

import fi.kaiku.insight.Grouping;
import fi.kaiku.insight.Sample;
import fi.kaiku.insight.Tallies;
import fi.kaiku.insight.disclosure.Disclosure;
import fi.kaiku.insight.disclosure.RawTable;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.filter.Filter;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Museum;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Selections;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Care;
import fi.kaiku.insight.question.Item.Codes;
import fi.kaiku.insight.question.Questionnaire;
import fi.kaiku.platform.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One item of a survey in groups beside each other, within a filter.
@ApplicationScoped
class ReadComparison {

    private static final int MOST_GROUPS = 100;

    private final Selections selections;
    private final Tallies tallies;

    ReadComparison(Selections selections, Tallies tallies) {
        this.selections = selections;
        this.tallies = tallies;
    }

    /// @param query all parameters as they came
    Comparison read(
            UUID surveyId, ComparisonParameters of, FilterParameters parameters, Map<String, List<String>> query) {
        Questionnaire survey = selections.readable(surveyId);
        Written written = new Written();
        written.refuseAllBut(ComparisonParameters.NAMES, query);
        Selection selection = selections.select(survey, parameters, written);
        Item item = of.item(survey, written);
        String by = of.by(survey, written);
        String named = of.reference(written);
        if (by != null && Dimension.named(by).isEmpty()) {
            refuseOtherSegments(selection.filter(), by, written);
        }
        written.requireUnderstood();

        String dimension = Objects.requireNonNull(by);
        SequencedMap<String, SafeTable.Group> groups = groups(survey, selection, item, dimension);
        String reference = named == null ? null : reference(named, groups, selection);
        return new Comparison(
                selection.surveyId(),
                selection.filter(),
                Sample.of(selection.filter()),
                Comparison.ComparisonMethods.ALL,
                item.question(),
                item.row(),
                dimension,
                reference,
                ComparedGroups.of(groups, reference));
    }

    private static void refuseOtherSegments(Filter filter, String by, Written written) {
        if (filter.segment().stream()
                .anyMatch(segment -> !Filter.question(segment).equals(by))) {
            written.refuse(
                    "segment", "segment.questions", "Options of %s only: tallies do not cross segments.".formatted(by));
        }
    }

    private SequencedMap<String, SafeTable.Group> groups(
            Questionnaire survey, Selection selection, Item item, String by) {
        Filter filter = selection.filter();
        Optional<Dimension> dimension = Dimension.named(by);
        Grouping grouping = dimension
                .map(known -> known.within(filter))
                .orElseGet(() -> Grouping.bySegment(segments(survey, filter, by)));
        SortedMap<String, long[]> counts = tallies.byGroup(selection, item, grouping);
        if (counts.size() > MOST_GROUPS) {
            throw Problems.invalid(
                    "by", "groups.many", "More than %d groups; narrow the filter.".formatted(MOST_GROUPS));
        }
        List<String> keys = dimension.isPresent() ? List.copyOf(counts.keySet()) : options(survey, by, counts);
        Item shown = item.within(dimension.isPresent() ? filter.care(survey) : care(survey, by));
        SafeTable table = Disclosure.protect(new RawTable(keys.stream()
                .map(key -> new RawTable.Group(shown, counts.getOrDefault(key, new long[1]), null))
                .toList()));
        SequencedMap<String, SafeTable.Group> groups = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            groups.put(keys.get(i), table.groups().get(i));
        }
        return groups;
    }

    private static List<String> segments(Questionnaire survey, Filter filter, String question) {
        return filter.segment().isEmpty()
                ? survey.segments().getOrDefault(question, Set.of()).stream()
                        .map(option -> question + ":" + option)
                        .sorted()
                        .toList()
                : filter.segment();
    }

    /// In the order in which visitors read them.
    private static List<String> options(Questionnaire survey, String question, Map<String, long[]> counts) {
        List<String> options = new ArrayList<>();
        survey.items(question).forEach(item -> {
            if (item.codes() instanceof Codes.Options(var values)) {
                values.forEach(value -> options.add(value.toString()));
            }
        });
        return options.stream().filter(counts::containsKey).toList();
    }

    private static Care care(Questionnaire survey, String question) {
        return survey.items(question).stream()
                .map(Item::care)
                .max(Care::compareTo)
                .orElse(Care.ANSWERS);
    }

    /// The key of a group that shows; a museum may be named by its slug.
    private static String reference(String named, Map<String, SafeTable.Group> groups, Selection selection) {
        String key = selection.museums().stream()
                .filter(museum -> museum.slug().equals(named))
                .map(Museum::id)
                .map(UUID::toString)
                .findFirst()
                .orElse(named);
        SafeTable.@Nullable Group group = groups.get(key);
        if (group == null || group.status() != Status.OK) {
            throw Problems.invalid("reference", "value.unknown", "No group here that can be shown.");
        }
        return key;
    }
}

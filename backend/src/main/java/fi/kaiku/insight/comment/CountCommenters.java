package fi.kaiku.insight.comment;

import fi.kaiku.insight.Granularity;
import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Views;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Care;
import fi.kaiku.insight.question.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How many of those who commented said something of a set of comments: respondents, each once, however much they
/// wrote. It is the same for whoever asks, so that a figure that is kept stays comparable: comments that are hidden
/// count for nobody, nor does what is said to sensitive questions.
@ApplicationScoped
public class CountCommenters {

    private final CommentQueue queue;
    private final TagNames tagNames;
    private final Views views;

    CountCommenters(CommentQueue queue, TagNames tagNames, Views views) {
        this.queue = queue;
        this.tagNames = tagNames;
        this.views = views;
    }

    /// A set of comments, as understood.
    ///
    /// @param item      counts respondents, then those in whose words the set is
    /// @param sensitive keys of questions that do not count
    public record Commenters(
            Item item,
            List<String> questions,
            @Nullable String query,
            @Nullable List<UUID> tags,
            List<String> sensitive) {}

    /// @param written takes what is wrong with the set; nothing is right before it says so
    public Commenters understand(Questionnaire survey, Selection selection, CommentSet set, Written written) {
        if (set.tag() == null && (set.query() == null || set.query().isBlank())) {
            written.refuse("tag", "value.missing", "Say by which tag, or with `query` by which words.");
        }
        List<String> sensitive = texts(survey, true);
        List<String> questions = set.question() == null ? List.of() : List.of(set.question());
        if (!texts(survey, false).containsAll(questions)) {
            written.refuse(
                    "question",
                    "value.unknown",
                    "No question of this survey that is answered in free words and is not sensitive.");
        }
        Item item = new Item("", null, "text", false, Care.ANSWERS, new Item.Codes.Options(List.of("said")), List.of());
        return new Commenters(item, questions, set.query(), tags(set.tag(), selection, written), sensitive);
    }

    /// By the first day of each period: respondents who commented, and those of the set.
    public SortedMap<LocalDate, long[]> byPeriod(Commenters asked, Selection selection, Granularity granularity) {
        SortedMap<LocalDate, long[]> counts = new TreeMap<>();
        if (selection.museums().isEmpty()) {
            return counts;
        }
        queue.catchUp();
        CommentSelection all = all(asked, selection);
        Conditions anything = all.conditions();
        Conditions said = new CommentSelection(
                        selection, asked.questions(), asked.query(), List.of(), asked.tags(), all.rights())
                .conditions();
        String sql = """
                select 0, date_trunc('%1$s', day::timestamp)::date, count(distinct (organisation_id, submission_id))
                from v_comments where %2$s group by 2
                union all
                select 1, date_trunc('%1$s', day::timestamp)::date, count(distinct (organisation_id, submission_id))
                from v_comments where %3$s group by 2""".formatted(granularity.code(), anything.sql(), said.sql());
        return views.query(sql, List.of(anything, said), rows -> {
            while (rows.next()) {
                counts.computeIfAbsent(rows.getObject(2, LocalDate.class), any -> new long[2])[rows.getInt(1)] =
                        rows.getLong(3);
            }
            return counts;
        });
    }

    private static CommentSelection all(Commenters asked, Selection selection) {
        Set<UUID> museums = new HashSet<>(selection.museumIds());
        CommentSelection.Rights rights = new CommentSelection.Rights(museums, List.of(), asked.sensitive(), List.of());
        return new CommentSelection(selection, asked.questions(), null, List.of(), null, rights);
    }

    private @Nullable List<UUID> tags(@Nullable String name, Selection selection, Written written) {
        if (name == null) {
            return null;
        }
        TagNames.Known known = tagNames.of(selection.organisationIds());
        if (!known.has(name)) {
            written.refuse("tag", "value.unknown", "No tag of this organisation.");
        }
        return known.ids(List.of(name));
    }

    private static List<String> texts(Questionnaire survey, boolean sensitive) {
        return survey.items().stream()
                .filter(item -> item.type().equals("text"))
                .filter(item -> (item.care() == Care.SENSITIVE_ANSWERS) == sensitive)
                .map(Item::question)
                .toList();
    }
}

package fi.kaiku.insight.comment;

import fi.kaiku.insight.Granularity;
import fi.kaiku.insight.disclosure.Disclosure;
import fi.kaiku.insight.disclosure.RawTable;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Views;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Care;
import fi.kaiku.insight.question.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/// Shares of tags among those who commented, period by period. They are counted as respondents, each once,
/// however much they wrote: only then are they independent, as the interval takes them to be, and only then
/// does the least number protect people. As in any share of what staff may see, comments that the caller
/// may not read do not count.
@ApplicationScoped
class ReadCommentShares {

    private final CommentQueue queue;
    private final SelectComments select;
    private final TagNames tagNames;
    private final Views views;

    ReadCommentShares(CommentQueue queue, SelectComments select, TagNames tagNames, Views views) {
        this.queue = queue;
        this.select = select;
        this.tagNames = tagNames;
        this.views = views;
    }

    /// @param parameters of which `tag` says the shares that are told, not the comments that count
    /// @param query      all parameters as they came
    CommentShares read(
            UUID surveyId,
            CommentShareParameters of,
            CommentParameters parameters,
            FilterParameters filter,
            Map<String, List<String>> query) {
        Questionnaire survey = select.readable(surveyId);
        Written written = new Written();
        written.refuseAllBut(CommentShareParameters.NAMES, query);
        CommentSelection asked = select.select(survey, parameters, filter, written);
        Granularity interval = of.granularity(written);
        written.requireUnderstood();
        select.requireNoMoreThanRecords(asked);
        queue.catchUp();

        CommentSelection comments = asked.tagged(null).ownOnly();
        TagNames.Known names = tagNames.of(comments.selection().organisationIds());
        List<String> tags = names.of(asked.tags() == null ? names.names().keySet() : asked.tags());
        SortedMap<LocalDate, long[]> counts = counts(comments, interval, tags, names);
        Care care = SelectComments.care(survey, comments);
        Item item = new Item("", null, "text", false, care, new Item.Codes.Options(List.copyOf(tags)), List.of())
                .within(comments.selection().filter().care(survey));
        List<Periods.Period> periods = Periods.of(comments.selection().filter(), counts, interval);
        SafeTable table = Disclosure.protect(new RawTable(periods.stream()
                .map(period -> counts.getOrDefault(interval.start(period.from()), new long[1 + tags.size()]))
                .map(found -> new RawTable.Group(item, found, null))
                .toList()));
        List<CommentShares.Point> points = IntStream.range(0, periods.size())
                .mapToObj(i ->
                        CommentShares.Point.of(periods.get(i), table.groups().get(i)))
                .toList();
        return new CommentShares(surveyId, comments.selection().filter(), tags, interval.code(), points);
    }

    /// Respondents of each period, then those with each tag.
    private SortedMap<LocalDate, long[]> counts(
            CommentSelection comments, Granularity interval, List<String> tags, TagNames.Known names) {
        SortedMap<LocalDate, long[]> counts = new TreeMap<>();
        if (comments.selection().museums().isEmpty()) {
            return counts;
        }
        Conditions conditions = comments.conditions();
        String sql = """
                with chosen as materialized (
                    select date_trunc('%s', day::timestamp)::date as period, organisation_id, submission_id, tags
                    from v_comments where %s)
                select period, null::uuid as tag, count(distinct (organisation_id, submission_id)) from chosen group by 1
                union all
                select period, tag, count(distinct (organisation_id, submission_id))
                from chosen cross join unnest(tags) as tag group by 1, 2""".formatted(interval.code(), conditions.sql());
        return views.query(sql, List.of(conditions), rows -> {
            while (rows.next()) {
                UUID tag = rows.getObject(2, UUID.class);
                int slot = tag == null ? 0 : 1 + tags.indexOf(names.names().get(tag));
                if (tag == null || slot > 0) {
                    counts.computeIfAbsent(rows.getObject(1, LocalDate.class), any -> new long[1 + tags.size()])[
                                    slot] +=
                            rows.getLong(3);
                }
            }
            return counts;
        });
    }
}

package fi.kaiku.insight.comment;

import fi.kaiku.insight.comment.CommentCounts.OfQuestion;
import fi.kaiku.insight.comment.CommentCounts.OfState;
import fi.kaiku.insight.comment.CommentCounts.OfTag;
import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Views;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// How many comments there are in each state, to each question, with each tag.
@ApplicationScoped
class CountComments {

    private final CommentQueue queue;
    private final SelectComments select;
    private final TagNames tagNames;
    private final Views views;

    CountComments(CommentQueue queue, SelectComments select, TagNames tagNames, Views views) {
        this.queue = queue;
        this.select = select;
        this.tagNames = tagNames;
        this.views = views;
    }

    /// @param query all parameters as they came
    CommentCounts count(
            UUID surveyId, CommentParameters parameters, FilterParameters filter, Map<String, List<String>> query) {
        Questionnaire survey = select.readable(surveyId);
        Written written = new Written();
        written.refuseAllBut(CommentParameters.NAMES, query);
        CommentSelection comments = select.select(survey, parameters, filter, written);
        written.requireUnderstood();
        select.requireNoMoreThanRecords(comments);
        queue.catchUp();
        return new CommentCounts(
                states(comments.in(List.of())), questions(comments.to(List.of())), tags(comments.tagged(null)));
    }

    private List<OfState> states(CommentSelection comments) {
        Map<String, Long> counts = counts("state", "v_comments", comments);
        return Arrays.stream(CommentState.values())
                .map(state -> new OfState(state, counts.getOrDefault(state.code(), 0L)))
                .toList();
    }

    private List<OfQuestion> questions(CommentSelection comments) {
        return new TreeMap<>(counts("question", "v_comments", comments))
                .entrySet().stream()
                        .map(count -> new OfQuestion(count.getKey(), count.getValue()))
                        .toList();
    }

    /// Tags of the same name count as one.
    private List<OfTag> tags(CommentSelection comments) {
        Map<String, Long> byId = counts("tag", "v_comments cross join unnest(tags) as tag", comments.ownOnly());
        Map<String, Long> byName = new LinkedHashMap<>();
        tagNames.of(comments.selection().organisationIds()).names().forEach((id, name) -> {
            long n = byId.getOrDefault(id.toString(), 0L);
            if (n > 0) {
                byName.merge(name, n, Long::sum);
            }
        });
        return byName.entrySet().stream()
                .map(count -> new OfTag(count.getKey(), count.getValue()))
                .toList();
    }

    private Map<String, Long> counts(String what, String from, CommentSelection comments) {
        if (comments.selection().museums().isEmpty()) {
            return Map.of();
        }
        Conditions conditions = comments.conditions();
        String sql = "select %s::text, count(*) from %s where %s group by 1".formatted(what, from, conditions.sql());
        return views.query(sql, List.of(conditions), rows -> {
            Map<String, Long> counts = new TreeMap<>();
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
            return counts;
        });
    }
}

package fi.kaiku.insight.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.Figures;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.filter.Filter;
import fi.kaiku.insight.question.Item;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What one event tells: all of today so far.
///
/// @param filter as understood, on the day that the museums' own clocks have (two days where they are on two)
/// @param n      submissions of today, those of a moment ago included
/// @param hours  those in which something was submitted, by the museum's clock; none where a segment was chosen
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LiveState")
record LiveState(
        UUID survey, Filter filter, Status status, @Nullable Long n, List<Hour> hours, List<Question> questions) {

    /// @param hour 0..23
    @Schema(name = "LiveHour")
    record Hour(int hour, long n) {}

    /// A question that is answered on a scale, or a row of one.
    ///
    /// @param n respondents when these figures were taken; so many more as a group must have move them on
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LiveQuestion")
    record Question(
            String question,
            @Nullable String row,
            String type,
            Status status,
            @Nullable Long n,
            Figures.@Nullable Estimate mean,
            Figures.@Nullable Proportion topBox,
            Figures.@Nullable Score nps) {

        static Question of(SafeTable.Group group) {
            Item item = group.item();
            Figures f = Figures.of(group);
            return new Question(
                    item.question(), item.row(), item.type(), group.status(), f.n(), f.mean(), f.topBox(), f.nps());
        }
    }

    /// @param table the submissions, then the questions
    static LiveState of(UUID survey, Filter filter, SafeTable table, List<Hour> hours) {
        SafeTable.Group submissions = table.groups().getFirst();
        return new LiveState(
                survey,
                filter,
                submissions.status(),
                Figures.of(submissions).n(),
                hours,
                table.groups().stream().skip(1).map(Question::of).toList());
    }
}

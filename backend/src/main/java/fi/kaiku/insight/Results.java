package fi.kaiku.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.filter.Filter;
import fi.kaiku.insight.question.Item;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The results of a survey: one entry for each question, or for each row of one.
///
/// @param filter  as understood
/// @param n       submissions within the filter
/// @param response where visits were counted
/// @param firstAt the hour of the first submission, UTC; like `lastAt` absent for fewer than 5 submissions
@JsonInclude(JsonInclude.Include.NON_NULL)
record Results(
        UUID survey,
        Filter filter,
        Sample sample,
        Methods methods,
        Status status,
        @Nullable Long n,
        @Nullable OffsetDateTime firstAt,
        @Nullable OffsetDateTime lastAt,
        @Nullable ResponseRate response,
        List<Question> questions) {

    /// @param row        key of the row of a matrix, an umbrella or a ranking
    /// @param n          respondents to the question (or row), the base of all its shares
    /// @param distribution for `multiple`, the shares add up to more than 1 where respondents chose several
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "QuestionResult")
    public record Question(
            String question,
            @Nullable String row,
            String type,
            Status status,
            @Nullable Long n,
            @Nullable List<Figures.Entry> distribution,
            Figures.@Nullable Estimate mean,
            @Nullable Double standardDeviation,
            @Nullable Double median,
            Figures.@Nullable Proportion topBox,
            Figures.@Nullable Score nps) {

        static Question of(SafeTable.Group group) {
            Item item = group.item();
            Figures f = Figures.of(group);
            return new Question(
                    item.question(),
                    item.row(),
                    item.type(),
                    group.status(),
                    f.n(),
                    f.distribution(),
                    f.mean(),
                    f.standardDeviation(),
                    f.median(),
                    f.topBox(),
                    f.nps());
        }
    }
}

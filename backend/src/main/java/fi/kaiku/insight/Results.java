package fi.kaiku.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.WeightedFigures.Weighted;
import fi.kaiku.insight.disclosure.SafeStrata;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.filter.Filter;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.Tabular;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The results of a survey: one entry for each question, or for each row of one.
///
/// @param filter  as understood
/// @param n       submissions within the filter
/// @param weights what the figures of questions are weighted by; absent where all answers count alike
/// @param response where visits were counted
/// @param firstAt the hour of the first submission, UTC; like `lastAt` absent for fewer than 5 submissions
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Results(
        UUID survey,
        Filter filter,
        Sample sample,
        Methods methods,
        Status status,
        @Nullable Long n,
        @Nullable OffsetDateTime firstAt,
        @Nullable OffsetDateTime lastAt,
        @Nullable ResponseRate response,
        @Nullable Weights weights,
        List<Question> questions)
        implements Tabular {

    @Override
    public FigureTable table() {
        return ResultsTable.of(this);
    }

    /// Each museum and month counts as much as it had visits; small ones are joined. Medians of fine scales are left
    /// out.
    ///
    /// @param visits        counted in the museums and months that have submissions
    /// @param withoutVisits submissions left out, as nobody counted the visits of their museum in that month
    @Schema(name = "ResultWeights")
    public record Weights(String by, long visits, long withoutVisits) {}

    /// @param row        key of the row of a matrix, an umbrella or a ranking
    /// @param n          respondents to the question (or row), the base of all its shares
    /// @param effectiveN of weighted figures: respondents of equal weight who would know as much
    /// @param designEffect of weighted figures: `n / effectiveN`
    /// @param distribution for `multiple`, the shares add up to more than 1 where respondents chose several
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "QuestionResult")
    public record Question(
            String question,
            @Nullable String row,
            String type,
            Status status,
            @Nullable Long n,
            @Nullable Double effectiveN,
            @Nullable Double designEffect,
            @Nullable List<Figures.Entry> distribution,
            Figures.@Nullable Estimate mean,
            @Nullable Double standardDeviation,
            @Nullable Double median,
            Figures.@Nullable Proportion topBox,
            Figures.@Nullable Score nps) {

        static Question of(SafeTable.Group group) {
            return of(group.item(), new Weighted(group.status(), Figures.of(group), null, null));
        }

        static Question of(SafeStrata strata) {
            return of(strata.item(), WeightedFigures.of(strata));
        }

        private static Question of(Item item, Weighted weighted) {
            Figures f = weighted.figures();
            return new Question(
                    item.question(),
                    item.row(),
                    item.type(),
                    weighted.status(),
                    f.n(),
                    weighted.effectiveN(),
                    weighted.designEffect(),
                    f.distribution(),
                    f.mean(),
                    f.standardDeviation(),
                    f.median(),
                    f.topBox(),
                    f.nps());
        }
    }
}

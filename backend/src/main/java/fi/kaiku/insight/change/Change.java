package fi.kaiku.insight.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.Figures;
import fi.kaiku.insight.Sample;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.filter.Filter;
import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.Tabular;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One item before and after, by pairs.
///
/// @param row            absent for the sum of an umbrella's words
/// @param pairs          who answered the item both times
/// @param higherIsBetter which direction is an improvement
/// @param tTest          absent, like the effect size, where all pairs changed alike
/// @param wilcoxon       absent where no pair changed
/// @param distribution   each difference that there is, ascending
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Change")
record Change(
        UUID survey,
        Filter filter,
        Sample sample,
        ChangeMethods methods,
        String question,
        @Nullable String row,
        Status status,
        @Nullable Long pairs,
        boolean higherIsBetter,
        @Nullable Side before,
        @Nullable Side after,
        @Nullable Difference difference,
        @Nullable TTest tTest,
        @Nullable Wilcoxon wilcoxon,
        Figures.@Nullable Estimate dz,
        @Nullable Responses responders,
        @Nullable List<Step> distribution)
        implements Tabular {

    @Override
    public FigureTable table() {
        return ChangeTable.of(this);
    }

    @Schema(name = "ChangeSide")
    public record Side(double mean, double standardDeviation, double median) {}

    /// After less before.
    @Schema(name = "ChangeDifference")
    public record Difference(double mean, double low, double high, double standardDeviation, double median) {}

    @Schema(name = "PairedTTest")
    public record TTest(double statistic, double degreesOfFreedom, double p) {}

    /// @param statistic sum of the ranks of the positive differences
    /// @param method    `exact` or `normal`
    @Schema(name = "SignedRankTest")
    public record Wilcoxon(double statistic, double p, String method) {}

    @Schema(name = "Responders")
    public record Responses(Counted improved, Counted same, Counted worse) {}

    @Schema(name = "CountedShare")
    public record Counted(long n, double share, double low, double high) {}

    @Schema(name = "ChangeStep")
    public record Step(BigDecimal value, long n, double share, double low, double high) {}

    /// By what the figures were computed.
    @Schema(name = "ChangeMethods")
    public record ChangeMethods(
            double confidence, String difference, String tTest, String wilcoxon, String dz, String responders) {

        static final ChangeMethods ALL =
                new ChangeMethods(0.95, "student-t", "paired", "zeros-dropped-tie-corrected", "noncentral-t", "wilson");
    }
}

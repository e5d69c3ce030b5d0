package fi.kaiku.insight.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.Figures;
import fi.kaiku.insight.Sample;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.filter.Filter;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One item in several groups.
///
/// @param by        what sets the groups apart
/// @param reference the group that all others are set against; where absent, each is set against the others
/// together, as far as they are shown
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Comparison")
record Comparison(
        UUID survey,
        Filter filter,
        Sample sample,
        ComparisonMethods methods,
        String question,
        @Nullable String row,
        String by,
        @Nullable String reference,
        List<Group> groups) {

    /// A group's own figures, and how far they are from those that it is set against.
    ///
    /// @param key of a museum, a service point or a collector its id; a quarter is `2026-Q2`, a month
    /// `2026-05`
    /// @param difference       of means
    /// @param topBoxDifference of shares of the highest point, -1 to 1
    /// @param npsDifference    of net promoter scores, in points
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ComparedGroup")
    public record Group(
            String key,
            Status status,
            @Nullable Long n,
            @Nullable List<Figures.Entry> distribution,
            Figures.@Nullable Estimate mean,
            @Nullable Double standardDeviation,
            @Nullable Double median,
            Figures.@Nullable Proportion topBox,
            Figures.@Nullable Score nps,
            @Nullable MeanDifference difference,
            Figures.@Nullable Estimate topBoxDifference,
            Figures.@Nullable Estimate npsDifference) {}

    /// The group's mean less that of the others.
    ///
    /// @param p     that there is none
    /// @param pHolm the same, corrected for all groups
    @Schema(name = "MeanDifference")
    public record MeanDifference(double value, double low, double high, double p, double pHolm, Effect effect) {}

    /// @param name `hedgesG`
    @Schema(name = "StandardisedDifference")
    public record Effect(String name, double value, double low, double high) {}

    /// By what the differences were computed.
    @Schema(name = "ComparisonMethods")
    public record ComparisonMethods(
            double confidence,
            String difference,
            String effect,
            String family,
            String topBoxDifference,
            String npsDifference) {

        static final ComparisonMethods ALL =
                new ComparisonMethods(0.95, "welch", "hedges-g-noncentral-t", "holm", "newcombe-10", "zou-donner");
    }
}

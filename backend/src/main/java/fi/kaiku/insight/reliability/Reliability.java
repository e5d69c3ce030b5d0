package fi.kaiku.insight.reliability;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.Figures;
import fi.kaiku.insight.Sample;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.filter.Filter;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Cronbach's alpha of the rows of a question.
///
/// @param items       how many rows
/// @param n           who answered all of them
/// @param alpha       absent where all respondents have the same total
/// @param withoutItem what alpha would be without a row
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Reliability")
record Reliability(
        UUID survey,
        Filter filter,
        Sample sample,
        ReliabilityMethods methods,
        String question,
        int items,
        Status status,
        @Nullable Long n,
        Figures.@Nullable Estimate alpha,
        @Nullable List<WithoutItem> withoutItem) {

    /// @param alpha of the other rows; absent where there is only one, or where their totals do not vary
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AlphaWithoutItem")
    public record WithoutItem(String row, @Nullable Double alpha) {}

    /// By what the figures were computed.
    @Schema(name = "ReliabilityMethods")
    public record ReliabilityMethods(double confidence, String alpha, String interval) {

        static final ReliabilityMethods ALL = new ReliabilityMethods(0.95, "cronbach", "feldt");
    }
}

package fi.kaiku.insight.crosstab;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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

/// Two items against each other.
///
/// @param n         respondents to both
/// @param cells     a line for each answer of the rows, in it a cell for each answer of the columns
/// @param chiSquare of independence; absent where it is withheld or where there is no dependence to look for
/// @param withheld  why there is no test although there are respondents
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Crosstab")
record Crosstab(
        UUID survey,
        Filter filter,
        Sample sample,
        CrosstabMethods methods,
        Axis rows,
        Axis columns,
        Status status,
        @Nullable Long n,
        List<List<Cell>> cells,
        @Nullable Independence chiSquare,
        @Nullable Withheld withheld)
        implements Tabular {

    @Override
    public FigureTable table() {
        return CrosstabTable.of(this);
    }

    /// By what the figures were computed.
    @Schema(name = "CrosstabMethods")
    public record CrosstabMethods(
            double confidence, String share, String independence, String residual, String family) {

        static final CrosstabMethods ALL =
                new CrosstabMethods(0.95, "wilson", "pearson-chi-square", "haberman-adjusted", "holm");
    }

    /// One of the two items, with its answers in the order of the questionnaire.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CrosstabAxis")
    public record Axis(String question, @Nullable String row, String type, List<Total> values) {}

    /// An answer, and who gave it among the respondents to both items.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CrosstabTotal")
    public record Total(
            @Schema(oneOf = {String.class, BigDecimal.class, Boolean.class})
            Object value,

            Status status,
            @Nullable Long n) {}

    /// @param share    of the respondents of the row, with its Wilson interval; absent where their number is
    /// not shown
    /// @param residual how far from independence, in standard errors
    /// @param p        two-sided, of the residual
    /// @param pHolm    the same, corrected for all residuals of the table
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CrosstabCell")
    public record Cell(
            Status status,
            @Nullable Long n,
            @Nullable Double share,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double residual,
            @Nullable Double p,
            @Nullable Double pHolm) {}

    /// @param leastExpected smallest count that independence would give; below 5 the p value is rough
    @Schema(name = "IndependenceTest")
    public record Independence(
            double statistic, int degreesOfFreedom, double p, double cramersV, double leastExpected) {}

    /// Why a table of respondents has no test of independence.
    @Schema(name = "WithheldTest")
    public enum Withheld {
        /// It would have to be computed from counts that are not shown, and would tell them.
        @JsonProperty("suppressed")
        SUPPRESSED,
        /// Respondents who chose several answers are in several cells; each residual is a test of one
        /// answer.
        @JsonProperty("severalAnswers")
        SEVERAL_ANSWERS
    }
}

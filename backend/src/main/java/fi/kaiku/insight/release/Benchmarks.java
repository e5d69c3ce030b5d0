package fi.kaiku.insight.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fi.kaiku.insight.Figures;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.platform.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A construct at each museum of a cluster, beside the cluster, museums of its kinds, and all: from releases only.
///
/// @param scales     one for each row and each scale on which the construct is asked; scales are never mixed
/// @param references published figures of others, on whatever scale they were published
@Schema(name = "Benchmarks")
record Benchmarks(
        String construct,
        UUID cluster,
        String interval,
        List<Scale> scales,
        List<ReferenceValueResource.View> references) {

    /// @param values points of the scale, or keys of the options
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BenchmarkScale")
    record Scale(
            @Nullable String row,
            String type,

            @Schema(type = SchemaType.ARRAY, implementation = Object.class)
            List<Object> values,

            List<Period> periods) {}

    /// @param groups the cluster first, then its museums, kinds and all
    @Schema(name = "BenchmarkPeriod")
    record Period(LocalDate from, LocalDate to, List<Group> groups) {}

    /// @param place   `museum`, `cluster`, `kind` or `all`
    /// @param museum  which, where it is one
    /// @param kind    the type of owner, where it is a kind
    /// @param own     the caller reads its results as well
    /// @param museums of how many it is the sum
    /// @param n       respondents, in fives
    /// @param position of a museum of the caller's among those of its cluster
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BenchmarkGroup")
    record Group(
            String place,
            @Nullable UUID museum,
            @Nullable String kind,
            @Nullable LocalizedText name,
            boolean own,
            int museums,
            Status status,
            @Nullable Long n,
            @Nullable List<Figures.Entry> distribution,
            Figures.@Nullable Estimate mean,
            @Nullable Double standardDeviation,
            @Nullable Double median,
            Figures.@Nullable Proportion topBox,
            Figures.@Nullable Score nps,
            @Nullable Position position) {

        Group at(Position where) {
            return new Group(
                    place,
                    museum,
                    kind,
                    name,
                    own,
                    museums,
                    status,
                    n,
                    distribution,
                    mean,
                    standardDeviation,
                    median,
                    topBox,
                    nps,
                    where);
        }
    }

    /// Where a museum stands, without a rank: in a small group, ranks tell apart what chance does.
    ///
    /// @param band    whether its interval lies above the cluster's mean, around it or below
    /// @param quarter 1 (highest) to 4 by mean, where at least 12 museums are shown
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BenchmarkPosition")
    record Position(Band band, @Nullable Integer quarter) {

        private static final int FEWEST_FOR_QUARTERS = 12;

        static Position of(Figures.Estimate museum, BigDecimal cluster, List<Double> means) {
            Band band = museum.low() > cluster.doubleValue()
                    ? Band.ABOVE
                    : museum.high() < cluster.doubleValue() ? Band.BELOW : Band.AROUND;
            if (means.size() < FEWEST_FOR_QUARTERS) {
                return new Position(band, null);
            }
            long higher = means.stream().filter(mean -> mean > museum.value()).count();
            return new Position(band, (int) (1 + 4 * higher / means.size()));
        }
    }

    enum Band {
        @JsonProperty("above")
        ABOVE,
        @JsonProperty("around")
        AROUND,
        @JsonProperty("below")
        BELOW
    }
}

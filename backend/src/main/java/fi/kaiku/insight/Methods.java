package fi.kaiku.insight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// By what the figures were computed, so that whoever quotes one can say how; `docs/statistics.md` has the sources.
///
/// @param confidence of all intervals, 0..1
/// @param median     the definition of the quantile, after Hyndman and Fan
@Schema(name = "Methods")
public record Methods(double confidence, String share, String mean, String median, String nps) {

    public static final Methods OF_FIGURES = new Methods(0.95, "wilson", "student-t", "hyndman-fan-7", "adjusted-wald");
}

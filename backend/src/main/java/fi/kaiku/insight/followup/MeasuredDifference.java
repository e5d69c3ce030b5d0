package fi.kaiku.insight.followup;

import fi.kaiku.insight.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far one figure of a measure is from another, with its 95 % interval.
///
/// @param value of means, in points of the scale; of shares, -1 to 1
@Schema(name = "MeasuredDifference")
public record MeasuredDifference(double value, double low, double high) {

    static MeasuredDifference of(Contrast contrast) {
        return new MeasuredDifference(
                Figures.rounded(contrast.difference()),
                Figures.rounded(contrast.interval().low()),
                Figures.rounded(contrast.interval().high()));
    }
}

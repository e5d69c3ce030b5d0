package fi.kaiku.insight.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A measure before and after a change.
///
/// @param changedOn  the day of the change, which belongs to neither side
/// @param comparison with which days before it the days after it are compared
/// @param difference follow-up less baseline; absent unless both can be shown
/// @param effect     the same in standard units
/// @param needed     answers after the change with which a difference of 0.2 standard units would be seen in 80 % of
///                   cases; absent where the baseline is too small for any number
/// @param points     month by month, from a year before the change
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FollowUp")
public record FollowUp(
        LocalDate changedOn,
        Compared comparison,
        MeasuredFigure baseline,
        MeasuredFigure followUp,
        @Nullable MeasuredDifference difference,
        @Nullable Effect effect,
        Verdict verdict,
        @Nullable Long needed,
        List<MeasuredFigure> points) {

    /// Which days are the baseline.
    public enum Compared {
        /// The same days a year earlier: what changes with the seasons is the same in both.
        @JsonProperty("sameDaysOfYear")
        SAME_DAYS_OF_YEAR,
        /// As many days, right before the change: a year earlier, too few answered.
        @JsonProperty("justBefore")
        JUST_BEFORE
    }

    /// @param name `hedgesG` of means, `cohensH` of shares
    @Schema(name = "FollowUpEffect")
    public record Effect(String name, double value, double low, double high) {}
}

package fi.kaiku.insight.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.disclosure.Status;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A measure on some days. What is not shown has no figures.
///
/// @param from  first day, in the museum's own time zone; absent where the days are open
/// @param to    last day, included
/// @param value mean, or share 0..1, with its 95 % interval `low..high`
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MeasuredFigure")
public record MeasuredFigure(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Status status,
        @Nullable Long n,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high) {}

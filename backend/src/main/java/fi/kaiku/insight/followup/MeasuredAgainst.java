package fi.kaiku.insight.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The group that another is set against, by the same measure on the same days.
///
/// @param figure     of the group that it is set against
/// @param difference the first group less this one; absent unless both can be shown, and where nobody in either differs
///                   from anybody
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MeasuredAgainst")
public record MeasuredAgainst(
        MeasuredFigure figure, @Nullable MeasuredDifference difference) {}

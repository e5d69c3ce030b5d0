package fi.kaiku.insight.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is looked at again and again: one item of a survey within a filter, never a picture of its figure. A mean, or
/// where an option is named, the share of those who gave it.
///
/// @param row    of a question that has rows
/// @param option key of an option, or a point of a scale
/// @param filter values by the names of the parameters of results, without `from` and `to`; only museums of the
///               organisation whose measure it is are read
/// @param goal   in which direction it is better
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Measure")
public record Measure(
        @NotNull UUID surveyId,
        @NotNull @Size(max = 200) String question,
        @Size(max = 200) @Nullable String row,
        @Size(max = 200) @Nullable String option,
        @Size(max = 12) @Nullable Map<String, @NotNull List<@NotNull String>> filter,
        @NotNull Goal goal) {}

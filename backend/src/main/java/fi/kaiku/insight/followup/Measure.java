package fi.kaiku.insight.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.comment.CommentSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is looked at again and again: one item of a survey within a filter, never a picture of its figure. A mean, or
/// where an option is named, the share of those who gave it; or of those who commented, the share in whose words a set
/// of comments is.
///
/// @param question absent where comments are measured
/// @param row    of a question that has rows
/// @param option key of an option, or a point of a scale
/// @param comments absent where a question is measured
/// @param filter values by the names of the parameters of results, without `from` and `to`; only museums of the
///               organisation whose measure it is are read
/// @param goal   in which direction it is better
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Measure")
public record Measure(
        @NotNull UUID surveyId,
        @Size(max = 200) @Nullable String question,
        @Size(max = 200) @Nullable String row,
        @Size(max = 200) @Nullable String option,
        @Valid @Nullable CommentSet comments,
        @Size(max = 12) @Nullable Map<String, @NotNull List<@NotNull String>> filter,
        @NotNull Goal goal) {

    /// The same in another group.
    Measure within(Map<String, List<String>> otherFilter) {
        return new Measure(surveyId, question, row, option, comments, otherFilter, goal);
    }
}

package fi.kaiku.insight.comment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many comments there are, for choosing among them.
///
/// @param states    within all of the filter but `state`
/// @param questions within all of it but `question`; those that were answered
/// @param tags      within all of it but `tag`; those that are used
@Schema(name = "CommentCounts")
record CommentCounts(List<OfState> states, List<OfQuestion> questions, List<OfTag> tags) {

    @Schema(name = "CommentStateCount")
    record OfState(CommentState state, long n) {}

    @Schema(name = "CommentQuestionCount")
    record OfQuestion(String question, long n) {}

    @Schema(name = "CommentTagCount")
    record OfTag(String tag, long n) {}
}

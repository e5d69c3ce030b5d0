package fi.kaiku.insight.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Comments that have something in common: what they are about, the words in them, or both.
///
/// @param question key of a question that is answered in free words; any where it is absent
/// @param tag      name of a tag
/// @param query    words that all must be there, in any of their forms, as the list of comments finds them
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CommentSet")
public record CommentSet(
        @Size(max = 200) @Nullable String question,
        @Size(max = 200) @Nullable String tag,

        @Size(max = CommentParameters.LONGEST_QUERY) @Nullable
        String query) {}

package fi.kaiku.insight.comment;

import fi.kaiku.insight.filter.FilterParameters;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Which comments, beside the filter.
public record CommentParameters(
        @QueryParam("question") @Parameter(description = "Keys of questions that are answered in free words.")
        List<String> question,

        @QueryParam("query")
        @Parameter(
                description = "Words that all must be there, in any of their forms; `\"a phrase\"`, `-not`, `or`.",
                schema = @Schema(type = SchemaType.STRING, maxLength = CommentParameters.LONGEST_QUERY))
        List<String> query,

        @QueryParam("state") @Parameter(description = "`new`, `published` or `hidden`; hidden is for moderators.")
        List<String> state,

        @QueryParam("tag") @Parameter(description = "Names of tags, of which a comment has at least one.")
        List<String> tag) {

    static final int LONGEST_QUERY = 200;

    static final Set<String> NAMES = Stream.concat(
                    FilterParameters.NAMES.stream(), Stream.of("question", "query", "state", "tag"))
            .collect(Collectors.toUnmodifiableSet());

    /// With those of a list.
    static final Set<String> PAGED_NAMES =
            Stream.concat(NAMES.stream(), Stream.of("limit", "cursor")).collect(Collectors.toUnmodifiableSet());
}

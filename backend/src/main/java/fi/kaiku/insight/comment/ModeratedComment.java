package fi.kaiku.insight.comment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A comment's state and tags after a change.
@Schema(name = "ModeratedComment")
record ModeratedComment(UUID id, CommentState state, List<String> tags) {}

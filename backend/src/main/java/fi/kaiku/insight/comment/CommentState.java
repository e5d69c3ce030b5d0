package fi.kaiku.insight.comment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far moderation has come with a comment.
public enum CommentState {
    /// Nobody has looked at it.
    @JsonProperty("new")
    NEW,
    /// Whoever the museum shares comments with may read it, redacted.
    @JsonProperty("published")
    PUBLISHED,
    /// For moderators only.
    @JsonProperty("hidden")
    HIDDEN;

    /// The name in the database, as in JSON: `new`.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CommentState> named(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    static CommentState of(String code) {
        return named(code).orElseThrow();
    }
}

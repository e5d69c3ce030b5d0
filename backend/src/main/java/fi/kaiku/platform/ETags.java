package fi.kaiku.platform;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Strong entity tags made of the revision that an entity counts up with each change.
public final class ETags {

    private ETags() {}

    public static EntityTag of(int revision) {
        return new EntityTag(Integer.toString(revision));
    }

    /// Guards an act on an entity by `If-Match`, where the caller sends one: 412 where the entity has moved on since.
    public static void requireMatchIfGiven(@Nullable String ifMatch, int revision) {
        if (ifMatch != null) {
            requireMatch(ifMatch, revision);
        }
    }

    /// Guards a change by `If-Match`: 428 without the header, 412 where the entity has moved on since.
    public static void requireMatch(@Nullable String ifMatch, int revision) {
        if (ifMatch == null) {
            throw Problems.of(
                    428,
                    "precondition-required",
                    "If-Match is missing",
                    "Read the resource first and send its ETag in If-Match, so that nobody's change is overwritten.");
        }
        String current = "\"" + revision + "\"";
        boolean matches = Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals(current) || tag.equals("*"));
        if (!matches) {
            throw Problems.stale("Somebody has changed this since you read it. Read it again; its ETag is now %s."
                    .formatted(current));
        }
    }
}

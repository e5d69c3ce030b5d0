package fi.kaiku.museum;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// What a museum's owner shares with the other members of a cluster.
public enum Sharing {
    /// Nothing.
    @JsonProperty("none")
    NONE,
    /// Releases: tables that passed disclosure control.
    @JsonProperty("tables")
    TABLES,
    /// Releases, and comments that were moderated.
    @JsonProperty("comments")
    COMMENTS,
    /// Everything, as the owner's staff read it: for owners who are joint controllers of one site.
    @JsonProperty("joint")
    JOINT;

    /// The name in the database, as in JSON: `joint`.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Sharing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

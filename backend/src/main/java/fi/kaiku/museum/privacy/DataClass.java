package fi.kaiku.museum.privacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// Data about visitors, or about those who look after them, that go together when their time is over.
public enum DataClass {
    /// Single submissions, with their comments. What they counted stays.
    @JsonProperty("answers")
    ANSWERS,
    /// Free words, redacted and as they were given. That there were some stays.
    @JsonProperty("comments")
    COMMENTS,
    /// How long each question took, and which aids were on.
    @JsonProperty("paradata")
    PARADATA,
    /// What ties an answer before to the one after.
    @JsonProperty("pairs")
    PAIRS,
    /// What tablets sent and intake refused.
    @JsonProperty("quarantined")
    QUARANTINED,
    /// What a tablet last said of itself.
    @JsonProperty("deviceHealth")
    DEVICE_HEALTH,
    /// Who did what.
    @JsonProperty("audit")
    AUDIT;

    /// Months; null where nobody has set an end.
    public @Nullable Integer term(Terms terms) {
        return switch (this) {
            case ANSWERS -> terms.answers();
            case COMMENTS -> terms.comments();
            case PARADATA -> terms.paradata();
            case PAIRS -> terms.pairs();
            case QUARANTINED -> terms.quarantined();
            case DEVICE_HEALTH -> terms.deviceHealth();
            case AUDIT -> terms.audit();
        };
    }
}

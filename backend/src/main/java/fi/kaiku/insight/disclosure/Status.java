package fi.kaiku.insight.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Whether a group's figures are shown.
public enum Status {
    @JsonProperty("ok")
    OK,
    /// There are respondents, but too few to show anything about them, their number included.
    @JsonProperty("suppressed")
    SUPPRESSED,
    @JsonProperty("empty")
    EMPTY
}

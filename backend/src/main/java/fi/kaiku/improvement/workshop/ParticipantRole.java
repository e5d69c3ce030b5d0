package fi.kaiku.improvement.workshop;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.EnumeratedValue;

/// As what somebody takes part; beside their language, all that is known of them.
public enum ParticipantRole {
    @JsonProperty("staff")
    STAFF("staff"),
    @JsonProperty("customer")
    CUSTOMER("customer"),
    @JsonProperty("partner")
    PARTNER("partner");

    @EnumeratedValue
    private final String code;

    ParticipantRole(String code) {
        this.code = code;
    }

    /// As in JSON and in the database.
    String code() {
        return code;
    }
}

package fi.kaiku.improvement.action;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.kaiku.platform.Problems;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/// How far an action is. From each state it may come to each other one: plans change.
public enum ActionState {
    @JsonProperty("planned")
    PLANNED("planned"),
    @JsonProperty("doing")
    DOING("doing"),
    @JsonProperty("done")
    DONE("done"),
    @JsonProperty("dropped")
    DROPPED("dropped");

    @EnumeratedValue
    private final String code;

    ActionState(String code) {
        this.code = code;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where there is none of this code
    static ActionState named(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("state", "value.unknown", "One of planned, doing, done, dropped."));
    }

    /// As in JSON and in the database.
    String code() {
        return code;
    }
}

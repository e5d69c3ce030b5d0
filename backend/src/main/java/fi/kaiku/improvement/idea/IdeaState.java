package fi.kaiku.improvement.idea;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.kaiku.platform.Problems;
import java.util.Arrays;

/// What has become of an idea.
enum IdeaState {
    @JsonProperty("open")
    OPEN("open"),
    /// Brought together with another one, which speaks for both.
    @JsonProperty("merged")
    MERGED("merged"),
    @JsonProperty("set-aside")
    SET_ASIDE("set-aside");

    private final String code;

    IdeaState(String code) {
        this.code = code;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where there is none of this code
    static IdeaState named(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("state", "value.unknown", "One of open, merged, set-aside."));
    }
}

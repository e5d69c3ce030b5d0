package fi.kaiku.improvement.idea;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.kaiku.platform.Problems;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/// Who had an idea.
public enum IdeaSource {
    @JsonProperty("staff")
    STAFF("staff"),
    @JsonProperty("visitor")
    VISITOR("visitor"),
    @JsonProperty("partner")
    PARTNER("partner");

    @EnumeratedValue
    private final String code;

    IdeaSource(String code) {
        this.code = code;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where there is none of this code
    static IdeaSource named(String code) {
        return Arrays.stream(values())
                .filter(source -> source.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("source", "value.unknown", "One of staff, visitor, partner."));
    }

    /// As in JSON and in the database.
    String code() {
        return code;
    }
}

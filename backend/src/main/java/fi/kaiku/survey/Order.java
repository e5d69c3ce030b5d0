package fi.kaiku.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// How the questions of a page, or the options or rows of a question, follow each other: as they stand in the
/// definition, or anew for each respondent. docs/conditions.md says how that order comes from a submission's id.
public enum Order {
    GIVEN,
    RANDOM;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Order of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

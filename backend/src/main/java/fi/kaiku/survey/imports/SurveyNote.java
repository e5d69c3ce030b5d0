package fi.kaiku.survey.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// What became of one thing in the file.
///
/// @param source  where it stands in the file, for people: `survey row 12, age`, `question G1Q3`
/// @param pointer JSON pointer of what it became, beginning with `/definition`; null where it became nothing
/// @param code    stable and readable by programs, `relevant.left-out`
/// @param detail  one English sentence: what, and why
public record SurveyNote(Kind kind, String source, @Nullable String pointer, String code, String detail) {

    /// Whether a thing is in the definition as it was, in another form, or not at all.
    public enum Kind {
        @JsonProperty("taken")
        TAKEN,
        @JsonProperty("changed")
        CHANGED,
        @JsonProperty("leftOut")
        LEFT_OUT
    }
}

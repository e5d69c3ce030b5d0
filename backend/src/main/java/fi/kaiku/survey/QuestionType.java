package fi.kaiku.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is asked for. In JSON the name is in lower case.
public enum QuestionType {
    RATING,
    NPS,
    SLIDER,
    NUMBER,
    SINGLE,
    MULTIPLE,
    MATRIX,
    UMBRELLA,
    RANKING,
    TEXT,
    CONSENT,
    INFO,
    INSTRUMENT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The scale of a question whose document names none.
    @Nullable
    Scale usualScale() {
        return switch (this) {
            case NPS -> Scale.of(0, 10);
            case UMBRELLA -> Scale.of(1, 5);
            default -> null;
        };
    }

    @JsonCreator
    static QuestionType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

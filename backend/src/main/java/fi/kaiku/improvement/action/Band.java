package fi.kaiku.improvement.action;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How much money or work, as well as anybody knows beforehand.
@Schema(name = "ActionBand")
public enum Band {
    @JsonProperty("none")
    NONE("none"),
    @JsonProperty("low")
    LOW("low"),
    @JsonProperty("medium")
    MEDIUM("medium"),
    @JsonProperty("high")
    HIGH("high");

    @EnumeratedValue
    private final String code;

    Band(String code) {
        this.code = code;
    }

    /// As in JSON and in the database.
    String code() {
        return code;
    }
}

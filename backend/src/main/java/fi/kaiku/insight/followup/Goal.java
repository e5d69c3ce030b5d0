package fi.kaiku.insight.followup;

import com.fasterxml.jackson.annotation.JsonProperty;

/// In which direction a measure is better.
public enum Goal {
    @JsonProperty("increase")
    INCREASE,
    @JsonProperty("decrease")
    DECREASE;

    boolean isMetBy(double difference) {
        return this == INCREASE ? difference > 0 : difference < 0;
    }
}

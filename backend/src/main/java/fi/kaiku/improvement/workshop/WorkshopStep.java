package fi.kaiku.improvement.workshop;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.EnumeratedValue;

/// How far a workshop is. A facilitator goes on and back by any number of steps.
public enum WorkshopStep {
    @JsonProperty("waiting")
    WAITING("waiting"),
    @JsonProperty("gather")
    GATHER("gather"),
    @JsonProperty("group")
    GROUP("group"),
    @JsonProperty("vote")
    VOTE("vote"),
    @JsonProperty("choose")
    CHOOSE("choose"),
    @JsonProperty("closed")
    CLOSED("closed");

    @EnumeratedValue
    private final String code;

    WorkshopStep(String code) {
        this.code = code;
    }

    /// As in JSON and in the database.
    String code() {
        return code;
    }

    boolean mayBecome(WorkshopStep next) {
        return this != CLOSED || next == CLOSED || next == CHOOSE;
    }

    /// What was voted is secret before.
    public boolean tellsResults() {
        return this == CHOOSE || this == CLOSED;
    }

    /// Cards are put in other words, taken away and sorted.
    public boolean isOpenForSorting() {
        return this == GATHER || this == GROUP;
    }

    /// A card that a phone could not send earlier still comes while people vote.
    public boolean takesCards() {
        return isOpenForSorting() || this == VOTE;
    }
}

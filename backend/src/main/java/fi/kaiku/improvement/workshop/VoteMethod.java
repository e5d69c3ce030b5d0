package fi.kaiku.improvement.workshop;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.EnumeratedValue;

/// How a workshop votes on its groups of cards.
public enum VoteMethod {
    /// Everybody has some dots and puts them where they like.
    @JsonProperty("dots")
    DOTS("dots"),
    /// Everybody names up to five, best first.
    @JsonProperty("ranking")
    RANKING("ranking"),
    /// Everybody says of each how much it would bring and how much work it is.
    @JsonProperty("impact-effort")
    IMPACT_EFFORT("impact-effort");

    @EnumeratedValue
    private final String code;

    VoteMethod(String code) {
        this.code = code;
    }

    /// As in JSON and in the database.
    String code() {
        return code;
    }
}

package fi.kaiku.insight;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.kaiku.insight.filter.Filter;
import java.util.List;

/// How it came about who answered. An interval speaks of chance, and of nothing else: what it leaves out, this says.
public enum Sample {
    /// Whoever felt like it answered, at a tablet or a code on the wall.
    @JsonProperty("self-selected")
    SELF_SELECTED,
    /// Staff walked up to visitors and asked.
    @JsonProperty("approached")
    APPROACHED;

    public static Sample of(Filter filter) {
        return filter.channel().equals(List.of("staff")) ? APPROACHED : SELF_SELECTED;
    }
}

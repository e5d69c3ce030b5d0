package fi.kaiku.collector;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// How a survey reaches visitors where staff may choose it. Imports make collectors of a channel of their own.
enum Channel {
    @JsonProperty("kiosk")
    KIOSK,
    @JsonProperty("link")
    LINK,
    @JsonProperty("embed")
    EMBED,
    @JsonProperty("staff")
    STAFF;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

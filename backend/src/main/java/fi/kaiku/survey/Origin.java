package fi.kaiku.survey;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Where the wording of an instrument in one language comes from.
enum Origin {
    /// Published by the holder of the instrument.
    @JsonProperty("official")
    OFFICIAL,
    /// Published by others, in a study say.
    @JsonProperty("unofficial")
    UNOFFICIAL,
    /// Put into words by the museum or by Kaiku.
    @JsonProperty("local")
    LOCAL
}

package fi.kaiku.insight.redaction;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was taken out. Where two kinds overlap, the one that stands first here names what went.
@Schema(name = "RedactionKind")
public enum Kind {
    @JsonProperty("personal-id")
    PERSONAL_ID("personal-id"),
    @JsonProperty("bank-account")
    BANK_ACCOUNT("bank-account"),
    @JsonProperty("email")
    EMAIL("email"),
    @JsonProperty("link")
    LINK("link"),
    @JsonProperty("phone")
    PHONE("phone");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /// As in the API.
    public String code() {
        return code;
    }

    /// What stands in the text instead: `[email]`. Screens put the reader's own word there.
    String token() {
        return "[" + code + "]";
    }

    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}

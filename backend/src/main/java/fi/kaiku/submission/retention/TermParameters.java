package fi.kaiku.submission.retention;

import static fi.kaiku.museum.privacy.Terms.MOST;

import fi.kaiku.museum.privacy.Terms;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Terms that somebody thinks about. Apart from [Terms], because a record of parameters cannot be a body.
record TermParameters(
        @QueryParam("answers") @Nullable @Min(1) @Max(MOST) @Parameter(description = MONTHS)
        Integer answers,

        @QueryParam("comments") @Nullable @Min(1) @Max(MOST) @Parameter(description = MONTHS)
        Integer comments,

        @QueryParam("paradata") @Nullable @Min(1) @Max(MOST) @Parameter(description = MONTHS)
        Integer paradata,

        @QueryParam("pairs") @Nullable @Min(1) @Max(MOST) @Parameter(description = MONTHS)
        Integer pairs,

        @QueryParam("quarantined") @Nullable @Min(1) @Max(MOST) @Parameter(description = MONTHS)
        Integer quarantined,

        @QueryParam("deviceHealth") @Nullable @Min(1) @Max(MOST) @Parameter(description = MONTHS)
        Integer deviceHealth,

        @QueryParam("audit") @Nullable @Min(1) @Max(MOST) @Parameter(description = MONTHS)
        Integer audit) {

    static final String MONTHS = "Whole months; absent, nothing of it goes.";

    Terms terms() {
        return new Terms(answers, comments, paradata, pairs, quarantined, deviceHealth, audit);
    }
}

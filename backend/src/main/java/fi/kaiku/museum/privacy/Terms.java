package fi.kaiku.museum.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// For how many whole months each class of data is kept; absent, until somebody sets an end. Answers are kept for a
/// quarter at least, so that what is wrong in the newest figures can be found; pairs for half a year, so that the
/// answer
/// after still finds the one before; the log for a year, so that nobody covers a trace.
@Schema(name = "RetentionTerms")
public record Terms(
        @Nullable @Min(3) @Max(MOST) Integer answers,
        @Nullable @Min(1) @Max(MOST) Integer comments,
        @Nullable @Min(1) @Max(MOST) Integer paradata,
        @Nullable @Min(6) @Max(MOST) Integer pairs,
        @Nullable @Min(1) @Max(MOST) Integer quarantined,
        @Nullable @Min(1) @Max(MOST) Integer deviceHealth,
        @Nullable @Min(12) @Max(MOST) Integer audit) {

    /// Fifty years.
    public static final int MOST = 600;

    /// Nothing goes by itself before somebody has decided so.
    public static final Terms UNSET = new Terms(null, null, null, null, null, null, null);
}

package fi.kaiku.survey.translation;

import fi.kaiku.platform.Problems;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The kinds of file that translators get.
enum TextsFormat {
    XLIFF("application/xliff+xml", "xlf"),
    CSV("text/csv", "csv");

    static final String XLIFF_TYPE = "application/xliff+xml";
    static final String CSV_TYPE = "text/csv";

    private final String mediaType;
    private final String ending;

    TextsFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /// @param asked `xliff` or `csv`; null for the first
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for any other
    static TextsFormat named(@Nullable String asked) {
        for (TextsFormat format : values()) {
            if (asked == null || format.name().toLowerCase(Locale.ROOT).equals(asked)) {
                return format;
            }
        }
        throw Problems.invalid("format", "value.unknown", "Expected xliff or csv.");
    }

    /// The one of a body.
    ///
    /// @param type null where the request does not say it
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 415 for any other
    static TextsFormat of(@Nullable MediaType type) {
        for (TextsFormat format : values()) {
            if (type != null && MediaType.valueOf(format.mediaType).equals(bare(type))) {
                return format;
            }
        }
        throw TextsProblems.unknownKind();
    }

    private static MediaType bare(MediaType type) {
        return new MediaType(type.getType(), type.getSubtype());
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 or 422 for another kind of file
    TextsFile read(byte[] file) {
        return this == CSV ? TextsCsv.read(file) : XliffReader.read(file);
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}

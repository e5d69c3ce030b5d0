package fi.kaiku.submission;

import fi.kaiku.platform.FieldError;
import fi.kaiku.survey.PublishedVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands around the answers of a submission: language, times, phase and code.
final class Envelope {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private Envelope() {}

    static List<FieldError> errors(SubmissionContent content, PublishedVersion version) {
        List<FieldError> errors = new ArrayList<>();
        List<String> languages = version.definition().languages();
        if (!languages.contains(content.language())) {
            errors.add(new FieldError(
                    "/language",
                    "language.unknown",
                    "This version exists in %s.".formatted(String.join(", ", languages))));
        }
        checkTime("/startedAt", content.startedAt(), errors);
        checkTime("/completedAt", content.completedAt(), errors);
        if (content.startedAt() != null
                && content.completedAt() != null
                && content.completedAt().isBefore(content.startedAt())) {
            errors.add(new FieldError("/completedAt", "time.order", "completedAt must not be before startedAt."));
        }
        boolean paired = content.phase() != null && !content.phase().equals("single");
        if (paired && content.pairCode() == null) {
            errors.add(new FieldError(
                    "/pairCode", "pair.missing", "Phases before and after need the code that ties them together."));
        }
        if (!paired && content.pairCode() != null) {
            errors.add(new FieldError("/pairCode", "pair.superfluous", "Only the phases before and after have one."));
        }
        return errors;
    }

    private static void checkTime(String pointer, @Nullable Instant time, List<FieldError> errors) {
        if (time != null && (time.isBefore(EARLIEST) || time.isAfter(LATEST))) {
            errors.add(new FieldError(pointer, "time.outside", "Expected a time between the years 2000 and 2100."));
        }
    }
}

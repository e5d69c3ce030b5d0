package fi.kaiku.export.record;

import fi.kaiku.export.words.Variable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A variable, and where a submission has it.
///
/// @param value a `String`, `Number`, `Boolean`, `LocalDate` or `Instant`; null where nothing was said
public record Column(Variable variable, Function<SubmissionRecord, @Nullable Object> value) {}

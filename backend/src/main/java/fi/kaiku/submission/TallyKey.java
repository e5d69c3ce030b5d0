package fi.kaiku.submission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// What one row of the daily tallies counts.
///
/// @param segment empty for everybody, else `question:option`
record TallyKey(
        UUID organisationId,
        UUID surveyId,
        String segment,
        UUID museumId,
        LocalDate day,
        UUID collectorId,
        int version,
        String language,
        String channel,
        String phase,
        boolean flagged)
        implements Comparable<TallyKey> {

    /// A column of the key and its SQL type.
    record Part(String type, Function<TallyKey, Object> value) {}

    /// In the order of the primary key.
    static final List<Part> PARTS = List.of(
            new Part("uuid", TallyKey::organisationId),
            new Part("uuid", TallyKey::surveyId),
            new Part("text", TallyKey::segment),
            new Part("uuid", TallyKey::museumId),
            new Part("date", TallyKey::day),
            new Part("uuid", TallyKey::collectorId),
            new Part("integer", TallyKey::version),
            new Part("text", TallyKey::language),
            new Part("text", TallyKey::channel),
            new Part("text", TallyKey::phase),
            new Part("boolean", TallyKey::flagged));

    private static final Comparator<TallyKey> ORDER = Comparator.comparing(TallyKey::organisationId)
            .thenComparing(TallyKey::surveyId)
            .thenComparing(TallyKey::segment)
            .thenComparing(TallyKey::museumId)
            .thenComparing(TallyKey::day)
            .thenComparing(TallyKey::collectorId)
            .thenComparing(TallyKey::version)
            .thenComparing(TallyKey::language)
            .thenComparing(TallyKey::channel)
            .thenComparing(TallyKey::phase)
            .thenComparing(TallyKey::flagged);

    static TallyKey of(Counted submission, String segment) {
        return new TallyKey(
                submission.organisationId(),
                submission.surveyId(),
                segment,
                submission.museumId(),
                submission.day(),
                submission.collectorId(),
                submission.version(),
                submission.language(),
                submission.channel(),
                submission.phase(),
                submission.flagged());
    }

    @Override
    public int compareTo(TallyKey other) {
        return ORDER.compare(this, other);
    }
}

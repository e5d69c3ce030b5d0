package fi.kaiku.submission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

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

    static final TallyTable<TallyKey> TABLE = new TallyTable<>(
            "daily_tallies",
            List.of(
                    new TallyTable.Part<>("organisation_id", "uuid", TallyKey::organisationId),
                    new TallyTable.Part<>("survey_id", "uuid", TallyKey::surveyId),
                    new TallyTable.Part<>("segment", "text", TallyKey::segment),
                    new TallyTable.Part<>("museum_id", "uuid", TallyKey::museumId),
                    new TallyTable.Part<>("day", "date", TallyKey::day),
                    new TallyTable.Part<>("collector_id", "uuid", TallyKey::collectorId),
                    new TallyTable.Part<>("version", "integer", TallyKey::version),
                    new TallyTable.Part<>("language", "text", TallyKey::language),
                    new TallyTable.Part<>("channel", "text", TallyKey::channel),
                    new TallyTable.Part<>("phase", "text", TallyKey::phase),
                    new TallyTable.Part<>("flagged", "boolean", TallyKey::flagged)));

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

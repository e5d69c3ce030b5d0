package fi.kaiku.submission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// What one row of the monthly tallies counts.
///
/// @param segment empty for everybody, else `question:option`
/// @param month   its first day
record MonthKey(UUID organisationId, UUID surveyId, String segment, UUID museumId, LocalDate month)
        implements Comparable<MonthKey> {

    static final TallyTable<MonthKey> TABLE = new TallyTable<>(
            "monthly_tallies",
            List.of(
                    new TallyTable.Part<>("organisation_id", "uuid", MonthKey::organisationId),
                    new TallyTable.Part<>("survey_id", "uuid", MonthKey::surveyId),
                    new TallyTable.Part<>("segment", "text", MonthKey::segment),
                    new TallyTable.Part<>("museum_id", "uuid", MonthKey::museumId),
                    new TallyTable.Part<>("month", "date", MonthKey::month)));

    private static final Comparator<MonthKey> ORDER = Comparator.comparing(MonthKey::organisationId)
            .thenComparing(MonthKey::surveyId)
            .thenComparing(MonthKey::segment)
            .thenComparing(MonthKey::museumId)
            .thenComparing(MonthKey::month);

    static MonthKey of(TallyKey daily) {
        return new MonthKey(
                daily.organisationId(),
                daily.surveyId(),
                daily.segment(),
                daily.museumId(),
                daily.day().withDayOfMonth(1));
    }

    @Override
    public int compareTo(MonthKey other) {
        return ORDER.compare(this, other);
    }
}

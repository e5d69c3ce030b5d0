package fi.kaiku.insight.filter;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What to count: a survey's submissions at these museums, as far as the filter lets them through.
public record Selection(UUID surveyId, List<Museum> museums, Filter filter) {

    /// The same on other days.
    public Selection between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Selection(surveyId, museums, filter.between(first, last));
    }

    public List<UUID> museumIds() {
        return museums.stream().map(Museum::id).toList();
    }

    public List<UUID> organisationIds() {
        return museums.stream().map(Museum::organisationId).distinct().toList();
    }

    /// Whether no submission can be in both. Groups that only the days set apart are not looked at.
    public boolean excludes(Selection other) {
        return Collections.disjoint(museumIds(), other.museumIds()) || filter.excludes(other.filter);
    }
}

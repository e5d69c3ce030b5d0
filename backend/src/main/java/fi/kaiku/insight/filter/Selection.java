package fi.kaiku.insight.filter;

import java.util.List;
import java.util.UUID;

/// What to count: a survey's submissions at these museums, as far as the filter lets them through.
public record Selection(UUID surveyId, List<Museum> museums, Filter filter) {

    public List<UUID> museumIds() {
        return museums.stream().map(Museum::id).toList();
    }

    public List<UUID> organisationIds() {
        return museums.stream().map(Museum::organisationId).distinct().toList();
    }
}

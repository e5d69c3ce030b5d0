package fi.kaiku.insight.live;

import fi.kaiku.testing.EventStream;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;

/// The stream of a place as an analyst's browser holds it open.
final class LiveStream {

    private LiveStream() {}

    static EventStream of(Place place, String query) {
        return of(place, query, "");
    }

    static EventStream of(Place place, String query, String lastEventId) {
        return EventStream.of(
                "/api/v1/surveys/%s/live?%s".formatted(place.surveyId(), query),
                "Cookie",
                Staff.COOKIE + "=" + Staff.session("analyst", place.organisationId()),
                lastEventId);
    }
}

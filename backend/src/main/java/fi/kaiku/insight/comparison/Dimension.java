package fi.kaiku.insight.comparison;

import fi.kaiku.insight.Grouping;
import fi.kaiku.insight.filter.Filter;
import java.util.Arrays;
import java.util.Optional;

/// What may set groups apart, beside the options of a segment question.
enum Dimension {
    MUSEUM("museum", "museum_id::text"),
    SERVICE_POINT(
            "servicePoint",
            "(select c.service_point_id from v_collectors c where c.collector_id = v_daily_tallies.collector_id)::text"),
    COLLECTOR("collector", "collector_id::text"),
    CHANNEL("channel", "channel"),
    LANGUAGE("language", "language"),
    VERSION("version", "version::text"),
    PHASE("phase", "phase"),
    YEAR("year", "to_char(day, 'YYYY')"),
    QUARTER("quarter", "to_char(day, 'YYYY-\"Q\"Q')"),
    MONTH("month", "to_char(day, 'YYYY-MM')");

    private final String code;
    private final String key;

    Dimension(String code, String key) {
        this.code = code;
        this.key = key;
    }

    static Optional<Dimension> named(String name) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.code.equals(name))
                .findFirst();
    }

    Grouping within(Filter filter) {
        return new Grouping(key, filter.tallySegments());
    }
}

package fi.kaiku.insight.comparison;

import fi.kaiku.insight.Grouping;
import fi.kaiku.insight.filter.Filter;
import java.util.Arrays;
import java.util.Optional;

/// What may set groups apart, beside the options of a segment question.
enum Dimension {
    MUSEUM("museum", "museum_id::text", true),
    SERVICE_POINT(
            "servicePoint",
            "(select c.service_point_id from v_collectors c where c.collector_id = v_daily_tallies.collector_id)::text",
            false),
    COLLECTOR("collector", "collector_id::text", false),
    CHANNEL("channel", "channel", false),
    LANGUAGE("language", "language", false),
    VERSION("version", "version::text", false),
    PHASE("phase", "phase", false),
    YEAR("year", "to_char(day, 'YYYY')", true),
    QUARTER("quarter", "to_char(day, 'YYYY-\"Q\"Q')", true),
    MONTH("month", "to_char(day, 'YYYY-MM')", true);

    private final String code;
    private final String key;
    private final boolean isOfMonths;

    Dimension(String code, String key, boolean isOfMonths) {
        this.code = code;
        this.key = key;
        this.isOfMonths = isOfMonths;
    }

    static Optional<Dimension> named(String name) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.code.equals(name))
                .findFirst();
    }

    Grouping within(Filter filter) {
        return new Grouping(key, filter.tallySegments(), isOfMonths);
    }
}

package fi.kaiku.insight;

import fi.kaiku.insight.question.Item;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// What was counted at a museum in a month: a stratum of those that visits are counted in.
///
/// @param month  its first day
/// @param counts by place in the survey's codebook
public record StratumTotals(UUID museum, LocalDate month, Map<Integer, Long> counts) {

    long[] of(Item item) {
        return item.places().stream()
                .mapToLong(place -> counts.getOrDefault(place, 0L))
                .toArray();
    }
}

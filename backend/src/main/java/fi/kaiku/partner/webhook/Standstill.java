package fi.kaiku.partner.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Since when webhooks with events to look at have stood where they stand. An event does not tell its own age: of a
/// submission it holds the hour only.
final class Standstill {

    private Map<Place, Instant> seen = Map.of();

    /// @param position up to where the webhook has read, in any spelling
    record Place(UUID webhookId, String position) {}

    /// @param behind where webhooks stand that have events to look at
    /// @return the longest
    Duration of(Iterable<Place> behind, Instant now) {
        Map<Place, Instant> still = new HashMap<>();
        for (Place place : behind) {
            still.put(place, seen.getOrDefault(place, now));
        }
        seen = still;
        return still.values().stream()
                .min(Instant::compareTo)
                .map(since -> Duration.between(since, now))
                .orElse(Duration.ZERO);
    }
}

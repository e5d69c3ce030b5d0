package fi.kaiku.collector;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a collector is made of.
///
/// @param channel kiosk, link, embed, staff or import
public record NewCollector(
        UUID surveyId,
        UUID museumId,
        @Nullable UUID servicePointId,
        String channel,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        boolean synthetic) {}

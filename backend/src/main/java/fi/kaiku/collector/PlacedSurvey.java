package fi.kaiku.collector;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A collector as other rooms and clients see it.
///
/// @param key      what a visitor's address holds; whoever has it may answer
/// @param channel  kiosk, link, embed, staff or import
/// @param opensAt  first moment at which an answer may begin; always open to that side when absent
/// @param closesAt last moment, likewise
@Schema(name = "Collector")
public record PlacedSurvey(
        UUID id,
        String key,
        UUID organisationId,
        UUID museumId,
        @Nullable UUID servicePointId,
        UUID surveyId,
        String channel,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        boolean synthetic,
        int revision) {

    public boolean isOpenAt(Instant moment) {
        boolean begun = opensAt == null || !moment.isBefore(opensAt);
        boolean ended = closesAt != null && moment.isAfter(closesAt);
        return begun && !ended;
    }
}

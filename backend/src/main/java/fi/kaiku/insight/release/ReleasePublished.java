package fi.kaiku.insight.release;

import fi.kaiku.platform.PublicEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A release can be read; fired inside the publishing transaction.
///
/// @param clusterId null for all museums
@PublicEvent
public record ReleasePublished(
        UUID releaseId, @Nullable UUID clusterId, int number, LocalDate from, LocalDate to, Instant publishedAt) {

    static ReleasePublished of(Release release, Instant at) {
        return new ReleasePublished(
                release.id(), release.clusterId(), release.number(), release.firstDay(), release.lastDay(), at);
    }
}

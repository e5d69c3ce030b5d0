package fi.kaiku.partner.event;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which organisations want to be told of submissions: those with a webhook, and those whose feed was read
/// within the time that events are kept. Looked up every few seconds, because submissions come in by the
/// thousand and hardly anybody asks: an event of the first seconds after somebody began may be left out. The
/// look is nobody's but this job's, as who asks here is in the middle of storing submissions.
@Singleton
class Subscribers {

    private final ReadSubscribers reading;
    private volatile @Nullable Set<UUID> known;

    Subscribers(ReadSubscribers reading) {
        this.reading = reading;
    }

    boolean include(UUID organisationId) {
        Set<UUID> latest = known;
        return (latest == null ? look() : latest).contains(organisationId);
    }

    /// Looks again at once, in this process.
    void changed() {
        known = null;
    }

    @Scheduled(every = "3s")
    void keepLevel() {
        look();
    }

    private Set<UUID> look() {
        Set<UUID> latest = reading.read();
        known = latest;
        return latest;
    }
}

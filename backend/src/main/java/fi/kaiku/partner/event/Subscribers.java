package fi.kaiku.partner.event;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/// Which organisations want to be told of submissions: those with a webhook, and those whose feed was read
/// within the time that events are kept. Looked up every few seconds, because submissions come in by the
/// thousand and hardly anybody asks: an event of the first seconds after somebody began may be left out.
@Singleton
class Subscribers {

    private static final Duration STALE = Duration.ofSeconds(3);

    private final LoadingCache<String, Set<UUID>> cache;

    Subscribers(ReadSubscribers reading) {
        this.cache = Caffeine.newBuilder().expireAfterWrite(STALE).build(any -> reading.read());
    }

    boolean include(UUID organisationId) {
        return cache.get("all").contains(organisationId);
    }

    /// Looks again at once, in this process.
    void changed() {
        cache.invalidateAll();
    }
}

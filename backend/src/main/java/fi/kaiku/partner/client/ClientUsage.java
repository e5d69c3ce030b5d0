package fi.kaiku.partner.client;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// What clients did since it was last written down. Counted in memory, for no request shall wait for its own count;
/// what an instance counted in the seconds before it breaks down is lost.
@Singleton
class ClientUsage {

    private static final int CLASS = 100;

    private final Clock clock;
    private Map<UsageLine, Long> counts = new HashMap<>();
    private Map<UUID, LocalDate> keys = new HashMap<>();

    ClientUsage(Clock clock) {
        this.clock = clock;
    }

    /// @param keys when each was last used
    record Counted(SortedMap<UsageLine, Long> counts, SortedMap<UUID, LocalDate> keys) {}

    synchronized void count(KnownClient client, int status) {
        LocalDate today = LocalDate.now(clock);
        counts.merge(new UsageLine(client.organisationId(), client.clientId(), today, status / CLASS), 1L, Long::sum);
        keys.put(client.keyId(), today);
    }

    synchronized Counted take() {
        Counted taken = new Counted(new TreeMap<>(counts), new TreeMap<>(keys));
        counts = new HashMap<>();
        keys = new HashMap<>();
        return taken;
    }

    /// For what could not be written down.
    synchronized void putBack(Counted taken) {
        taken.counts().forEach((line, count) -> counts.merge(line, count, Long::sum));
        taken.keys().forEach(keys::putIfAbsent);
    }
}

package fi.kaiku.partner.client;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Has usage written down every few seconds, and when the instance stops. What fails is kept for the next time.
@Singleton
class UsageWriter {

    private final ClientUsage usage;
    private final WriteUsage writing;

    UsageWriter(ClientUsage usage, WriteUsage writing) {
        this.usage = usage;
        this.writing = writing;
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void write() {
        ClientUsage.Counted taken = usage.take();
        if (taken.counts().isEmpty()) {
            return;
        }
        try {
            writing.write(taken);
        } catch (RuntimeException e) {
            usage.putBack(taken);
            throw e;
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        write();
    }
}

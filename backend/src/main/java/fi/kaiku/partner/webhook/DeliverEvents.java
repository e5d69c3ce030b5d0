package fi.kaiku.partner.webhook;

import fi.kaiku.partner.webhook.RecordAttempts.Attempt;
import fi.kaiku.platform.tenancy.Tenancy;
import fi.kaiku.platform.tenancy.Tenants;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/// Goes round the webhooks and sends what is due. Each has a thread of its own while there is something to
/// send, so one that does not answer holds up nobody else; no connection to the database is held while an
/// answer is waited for, and few at all, for they are needed elsewhere.
@ApplicationScoped
class DeliverEvents {

    private static final Logger LOG = Logger.getLogger(DeliverEvents.class);
    private static final int MOST_CONNECTIONS = 4;

    private final FindWork work;
    private final FanOut fanning;
    private final ClaimDeliveries claiming;
    private final Targets targets;
    private final Sender sender;
    private final RecordAttempts recording;
    private final Tenancy tenancy;
    private final Set<Endpoint> busy = ConcurrentHashMap.newKeySet();
    private final Semaphore connections = new Semaphore(MOST_CONNECTIONS);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopping;

    DeliverEvents(
            FindWork work,
            FanOut fanning,
            ClaimDeliveries claiming,
            Targets targets,
            Sender sender,
            RecordAttempts recording,
            Tenancy tenancy) {
        this.work = work;
        this.fanning = fanning;
        this.claiming = claiming;
        this.targets = targets;
        this.sender = sender;
        this.recording = recording;
        this.tenancy = tenancy;
    }

    @PreDestroy
    void stop() {
        stopping = true;
        threads.shutdown();
    }

    @Scheduled(every = "1s", delayed = "3s", concurrentExecution = ConcurrentExecution.SKIP)
    void begin() {
        for (Endpoint endpoint : work.find()) {
            if (busy.add(endpoint)) {
                threads.execute(() -> serve(endpoint));
            }
        }
    }

    private void serve(Endpoint endpoint) {
        try {
            while (limited(endpoint, () -> fanning.fan(endpoint)) && !stopping) {
                LOG.debugf("Webhook %s has more events to look at", endpoint.webhookId());
            }
            List<Claimed> claimed = limited(endpoint, () -> claiming.claim(endpoint));
            while (!claimed.isEmpty() && !stopping) {
                List<Attempt> attempts = send(claimed);
                limited(endpoint, () -> {
                    recording.record(attempts);
                    return true;
                });
                claimed = limited(endpoint, () -> claiming.claim(endpoint));
            }
        } catch (Exception e) { // whatever it is, the others are to be told all the same
            LOG.errorf(e, "Webhook %s could not be served; it is tried again", endpoint.webhookId());
        } finally {
            busy.remove(endpoint);
        }
    }

    private List<Attempt> send(List<Claimed> claimed) {
        return claimed.stream()
                .map(delivery -> CompletableFuture.supplyAsync(() -> send(delivery), threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private Attempt send(Claimed delivery) {
        try {
            return new Attempt(delivery, sender.send(delivery.message(targets.require(delivery.url()))));
        } catch (HttpProblem refused) { // the operator's settings have changed since
            return new Attempt(delivery, Answer.none("target", 0));
        }
    }

    private <T> T limited(Endpoint endpoint, Callable<T> act) throws Exception {
        connections.acquire();
        try {
            return tenancy.speakingFor(Tenants.of(List.of(endpoint.organisationId())), act::call);
        } finally {
            connections.release();
        }
    }
}

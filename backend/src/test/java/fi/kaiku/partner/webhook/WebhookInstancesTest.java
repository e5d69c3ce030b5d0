package fi.kaiku.partner.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.platform.tenancy.Tenancy;
import fi.kaiku.platform.tenancy.Tenants;
import fi.kaiku.testing.Place;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Several processes on one database, all of which tell.
@QuarkusTest
class WebhookInstancesTest {

    @Inject
    Tenancy tenancy;

    @Inject
    FindWork work;

    @Inject
    FanOut fanning;

    @Inject
    ClaimDeliveries claiming;

    @Inject
    Targets targets;

    @Inject
    Sender sender;

    @Inject
    RecordAttempts recording;

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    /// Three go round at once, over the same database: the application and two more.
    @Test
    void isToldOnceBySeveralInstances() {
        DeliverEvents second = new DeliverEvents(work, fanning, claiming, targets, sender, recording, tenancy);
        DeliverEvents third = new DeliverEvents(work, fanning, claiming, targets, sender, recording, tenancy);
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        subscriber.store(60);
        Receiver.until(() -> {
            second.begin();
            third.begin();
            return subscriber.state().getInt("waiting") == 0
                    && receiver.received().size() >= 60;
        });
        second.stop();
        third.stop();
        assertEquals(60, receiver.received().size());
        assertEquals(
                60,
                receiver.received().stream()
                        .map(Receiver.Received::id)
                        .distinct()
                        .count());
    }

    @Test
    void isClaimedByOneAlone() {
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        subscriber.change("paused", true);
        subscriber.store(40);
        Endpoint endpoint = new Endpoint(subscriber.place().organisationId(), subscriber.id());
        receiver.answers(exchange -> {
            try {
                Thread.sleep(Duration.ofSeconds(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(204, -1);
        });
        subscriber.change("paused", false);
        Receiver.until(() -> subscriber.state().getInt("waiting") == 40);
        List<Claimed> claimed = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = IntStream.range(0, 16)
                .mapToObj(i -> Thread.ofVirtual().start(() -> claimed.addAll(claim(endpoint))))
                .toList();
        threads.forEach(thread -> {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertTrue(claimed.size() <= 4, () -> "%d were claimed at once".formatted(claimed.size()));
        assertEquals(
                claimed.size(), claimed.stream().map(Claimed::id).distinct().count());
    }

    private List<Claimed> claim(Endpoint endpoint) {
        return tenancy.speakingFor(Tenants.of(List.of(endpoint.organisationId())), () -> claiming.claim(endpoint));
    }
}

package fi.kaiku.partner.webhook;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.MovableClock;
import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// From what happened to a partner's server, and what becomes of it when that server is not well.
@QuarkusTest
class WebhookDeliveryTest {

    @Inject
    MovableClock clock;

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
        clock.putBack();
    }

    @Test
    void tellsOfASubmissionSignedAndWithoutItsAnswers() {
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        Answer answer = Answer.to(subscriber.place()).answers(Map.of("overall", 1, "why", "Kahvila oli kiinni."));
        answer.put().statusCode(201);

        Receiver.Received received = receiver.await(1).getFirst();
        assertTrue(received.isSignedWith(subscriber.secret()));
        assertFalse(received.isSignedWith(WebhookSecrets.random()));
        JsonPath body = JsonPath.from(received.body());
        assertEquals("submission.stored", body.getString("type"));
        assertEquals(answer.id(), body.getUUID("data.submissionId"));
        assertEquals(
                Set.of("submissionId", "museumId", "collectorId", "surveyId", "version", "channel", "language", "day"),
                body.getMap("data").keySet());
        assertEquals("application/json", received.header("content-type").split(";")[0]);

        Receiver.until(() -> "delivered".equals(subscriber.deliveries().getString("items[0].state")));
        JsonPath delivery = subscriber.delivery(subscriber.deliveries().getUUID("items[0].id"));
        assertEquals(received.id(), delivery.getString("delivery.eventId"));
        assertEquals(204, delivery.getInt("attempts[0].status"));
        assertEquals(answer.id(), delivery.getUUID("body.data.submissionId"));
        assertNotNull(subscriber.state().get("succeededAt"));
    }

    @Test
    void triesAgainUnderTheSameId() {
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        receiver.answers(exchange -> {
            int status = receiver.received().size() < 2 ? 500 : 200;
            exchange.sendResponseHeaders(status, -1);
        });
        Answer.to(subscriber.place()).put().statusCode(201);
        List<Receiver.Received> received = receiver.await(2);
        assertEquals(received.get(0).id(), received.get(1).id());
        assertEquals(received.get(0).body(), received.get(1).body());
        assertTrue(received.get(1).isSignedWith(subscriber.secret()));
        Receiver.until(() -> subscriber.state().getInt("failures") == 0);
        assertEquals(2, subscriber.deliveries().getInt("items[0].attempts"));
    }

    @Test
    void getsEachEventAfterADayDown() {
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        receiver.answers(Receiver.text(503, "Huoltokatko"));
        Set<String> stored = subscriber.store(12);
        for (int hour = 0; hour < 24; hour += 3) {
            travel(subscriber, Duration.ofHours(3));
            Receiver.until(() -> nothingIsDue(subscriber));
        }
        Receiver.until(() -> subscriber.state().getInt("waiting") == 12);
        assertEquals(false, subscriber.state().getBoolean("paused"));
        assertEquals("Huoltokatko", attempt(subscriber, "response"));
        int asked = receiver.received().size();
        assertTrue(asked < 12 * 24, () -> "was asked %d times in a day".formatted(asked));

        receiver.answers(Receiver.status(204));
        Set<String> arrived = new HashSet<>();
        for (int hour = 0; hour < 9; hour += 3) {
            travel(subscriber, Duration.ofHours(3));
            Receiver.until(() -> nothingIsDue(subscriber));
        }
        Receiver.until(() -> {
            receiver.received().stream()
                    .skip(asked)
                    .forEach(one -> arrived.add(JsonPath.from(one.body()).getString("data.submissionId")));
            return arrived.containsAll(stored);
        });
        Receiver.until(() -> subscriber.state().getInt("waiting") == 0);
    }

    @Test
    void pausesWhatTakesNothingForThreeDaysAndMakesUpForItLater() {
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        receiver.answers(Receiver.status(500));
        Set<String> stored = subscriber.store(2);
        receiver.await(1);
        for (int day = 0; day < 4 && !subscriber.state().getBoolean("paused"); day++) {
            int before = receiver.received().size();
            travel(subscriber, Duration.ofDays(1));
            Receiver.until(() -> receiver.received().size() > before);
            pause();
        }
        assertEquals("failing", subscriber.state().getString("pausedFor"));
        int before = receiver.received().size();
        stored.addAll(subscriber.store(2));
        clock.move(Duration.ofHours(7));
        pause();
        assertEquals(before, receiver.received().size(), "a paused webhook is left alone");
        subscriber.manager().post(subscriber.path() + "/pings").then().statusCode(409);

        receiver.answers(Receiver.status(204));
        subscriber.change("paused", false);
        Set<String> arrived = new HashSet<>();
        Receiver.until(() -> {
            receiver.received().stream()
                    .skip(before)
                    .forEach(one -> arrived.add(JsonPath.from(one.body()).getString("data.submissionId")));
            return arrived.equals(stored);
        });
        assertFalse(subscriber.state().getBoolean("paused"));
    }

    @Test
    void pausesWhatSaysThatItIsGone() {
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        receiver.answers(Receiver.status(410));
        Answer.to(subscriber.place()).put().statusCode(201);
        Receiver.until(() -> "gone".equals(subscriber.state().getString("pausedFor")));
        assertEquals(1, receiver.received().size());
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        receiver.answers(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            exchange.sendResponseHeaders(429, -1);
        });
        subscriber.store(3);
        receiver.await(1);
        Receiver.until(() -> subscriber.state().getInt("failures") > 0);
        pause();
        int asked = receiver.received().size();
        clock.move(Duration.ofMinutes(110));
        pause();
        assertEquals(asked, receiver.received().size());
        clock.move(Duration.ofMinutes(15));
        Receiver.until(() -> receiver.received().size() > asked);
    }

    @Test
    void isNotHeldUpByOneThatDoesNotAnswer() {
        try (Receiver slow = new Receiver()) {
            slow.answers(exchange -> {
                try {
                    Thread.sleep(Duration.ofSeconds(14));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                exchange.sendResponseHeaders(204, -1);
            });
            Place place = Place.open();
            Subscriber.at(place, slow.url());
            Subscriber quick = Subscriber.at(place, receiver.url());
            long begun = System.nanoTime();
            Set<String> stored = quick.store(20);
            receiver.await(20);
            assertTrue(System.nanoTime() - begun < Duration.ofSeconds(13).toNanos(), "it waited for the slow one");
            assertTrue(slow.received().size() <= 4, "at most four at a time");
            assertEquals(20, stored.size());
        }
    }

    @Test
    void choosesByTypeAndMuseum() {
        Place place = Place.open();
        UUID elsewhere = Places.museum(place.organisationId());
        Subscriber.with(
                place,
                Map.of(
                        "organisationId", place.organisationId(),
                        "url", receiver.url(),
                        "types", List.of("survey.published"),
                        "museumIds", List.of(place.museumId())));
        Subscriber.with(
                place,
                Map.of(
                        "organisationId", place.organisationId(),
                        "url", receiver.url() + "/elsewhere",
                        "museumIds", List.of(elsewhere)));
        Subscriber all = Subscriber.at(place, receiver.url() + "/all");
        Answer.to(place).put().statusCode(201);
        receiver.await(1);
        Receiver.until(() -> all.state().getInt("waiting") == 0);
        pause();
        assertEquals(
                List.of("/kaiku/all"),
                receiver.received().stream().map(Receiver.Received::path).toList());
    }

    @Test
    void signsWithTheOldSecretForADay() {
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        String fresh = subscriber
                .manager()
                .post(subscriber.path() + "/secrets")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        assertNotNull(subscriber.state().get("rotatingUntil"));
        subscriber.manager().post(subscriber.path() + "/pings").then().statusCode(202);
        Receiver.Received ping = receiver.await(1).getFirst();
        assertTrue(ping.isSignedWith(subscriber.secret()));
        assertTrue(ping.isSignedWith(fresh));
        assertEquals("ping", JsonPath.from(ping.body()).getString("type"));

        travel(subscriber, Duration.ofHours(25));
        Answer.to(subscriber.place()).put().statusCode(201);
        receiver.await(2);
        assertEquals(1, receiver.received().get(1).header("webhook-signature").split(" ").length);
    }

    @Test
    void tellsOnceMoreOneOrASpan() {
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        subscriber.store(2);
        receiver.await(2);
        Receiver.until(() -> subscriber.state().getInt("waiting") == 0);
        JsonPath deliveries = subscriber.deliveries();
        subscriber
                .again(Map.of("deliveryId", deliveries.getUUID("items[0].id")))
                .then()
                .statusCode(202)
                .body("deliveries", equalTo(1));
        receiver.await(3);
        assertEquals(
                deliveries.getString("items[0].eventId"),
                receiver.received().get(2).id());

        Receiver.until(() -> subscriber.state().getInt("waiting") == 0);
        // The survey was published before there was a webhook; it is told now.
        subscriber
                .again(Map.of(
                        "from", clock.instant().minus(Duration.ofHours(2)).toString(),
                        "to", clock.instant().plusSeconds(1).toString()))
                .then()
                .statusCode(202)
                .body("deliveries", equalTo(3));
        receiver.await(6);
        subscriber.again(Map.of("from", clock.instant().toString())).then().statusCode(422);
        subscriber.again(Map.of("deliveryId", UUID.randomUUID())).then().statusCode(422);
    }

    private String attempt(Subscriber subscriber, String member) {
        return subscriber
                .delivery(subscriber.deliveries().getUUID("items.find { it.attempts > 0 }.id"))
                .getString("attempts[0]." + member);
    }

    /// In steps, so that the manager stays logged in.
    private void travel(Subscriber subscriber, Duration time) {
        Duration step = Duration.ofHours(6);
        for (Duration left = time; left.isPositive(); left = left.minus(step)) {
            clock.move(left.compareTo(step) < 0 ? left : step);
            subscriber.state();
        }
    }

    /// Long enough for the application to go round.
    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean nothingIsDue(Subscriber subscriber) {
        String now = clock.instant().toString();
        return OwnersDatabase.ask("""
                        select 1 from webhook_deliveries d
                        join webhooks w on w.organisation_id = d.organisation_id and w.id = d.webhook_id
                        where w.id = ? and d.state = 'waiting' and d.due_at <= ?::timestamptz
                        and coalesce(w.held_until, '-infinity') <= ?::timestamptz""", subscriber.id(), now, now).isEmpty();
    }
}

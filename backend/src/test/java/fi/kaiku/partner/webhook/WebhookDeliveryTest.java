package fi.kaiku.partner.webhook;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.platform.tenancy.Tenancy;
import fi.kaiku.platform.tenancy.Tenants;
import fi.kaiku.testing.Answer;
import fi.kaiku.testing.MovableClock;
import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// From what happened to a partner's server, and what becomes of it when that server is not well.
@QuarkusTest
class WebhookDeliveryTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    MovableClock clock;

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
        clock.putBack();
    }

    @Test
    void tellsOfASubmissionSignedAndWithoutItsAnswers() {
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        Answer answer = Answer.to(subscriber.place()).answers(Map.of("overall", 1, "why", "Kahvila oli kiinni."));
        answer.put().statusCode(201);

        Receiver.Received received = await(1).getFirst();
        assertTrue(received.isSignedWith(subscriber.secret()));
        assertFalse(received.isSignedWith(WebhookSecrets.random()));
        JsonPath body = JsonPath.from(received.body());
        assertEquals("submission.stored", body.getString("type"));
        assertEquals(answer.id(), body.getUUID("data.submissionId"));
        assertEquals(
                Set.of("submissionId", "museumId", "collectorId", "surveyId", "version", "channel", "language", "day"),
                body.getMap("data").keySet());
        assertEquals("application/json", received.header("content-type").split(";")[0]);

        until(() -> "delivered".equals(subscriber.deliveries().getString("items[0].state")));
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
        List<Receiver.Received> received = await(2);
        assertEquals(received.get(0).id(), received.get(1).id());
        assertEquals(received.get(0).body(), received.get(1).body());
        assertTrue(received.get(1).isSignedWith(subscriber.secret()));
        until(() -> subscriber.state().getInt("failures") == 0);
        assertEquals(2, subscriber.deliveries().getInt("items[0].attempts"));
    }

    @Test
    void getsEachEventAfterADayDown() {
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        receiver.answers(Receiver.text(503, "Huoltokatko"));
        Set<String> stored = store(subscriber.place(), 12);
        for (int hour = 0; hour < 24; hour++) {
            travel(subscriber, Duration.ofHours(1));
            until(() -> nothingIsDue(subscriber));
        }
        until(() -> subscriber.state().getInt("waiting") == 12);
        assertEquals(false, subscriber.state().getBoolean("paused"));
        assertEquals("Huoltokatko", attempt(subscriber, "response"));
        int asked = receiver.received().size();
        assertTrue(asked < 12 * 24, () -> "was asked %d times in a day".formatted(asked));

        receiver.answers(Receiver.status(204));
        Set<String> arrived = new HashSet<>();
        for (int hour = 0; hour < 8; hour++) {
            travel(subscriber, Duration.ofHours(1));
            until(() -> nothingIsDue(subscriber));
        }
        until(() -> {
            receiver.received().stream()
                    .skip(asked)
                    .forEach(one -> arrived.add(JsonPath.from(one.body()).getString("data.submissionId")));
            return arrived.containsAll(stored);
        });
        until(() -> subscriber.state().getInt("waiting") == 0);
    }

    @Test
    void pausesWhatTakesNothingForThreeDaysAndMakesUpForItLater() {
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        receiver.answers(Receiver.status(500));
        Set<String> stored = store(subscriber.place(), 2);
        await(1);
        for (int day = 0; day < 4 && !subscriber.state().getBoolean("paused"); day++) {
            int before = receiver.received().size();
            travel(subscriber, Duration.ofDays(1));
            until(() -> receiver.received().size() > before);
            pause();
        }
        assertEquals("failing", subscriber.state().getString("pausedFor"));
        int before = receiver.received().size();
        stored.addAll(store(subscriber.place(), 2));
        clock.move(Duration.ofHours(7));
        pause();
        assertEquals(before, receiver.received().size(), "a paused webhook is left alone");
        subscriber.manager().post(subscriber.path() + "/pings").then().statusCode(409);

        receiver.answers(Receiver.status(204));
        subscriber.change("paused", false);
        Set<String> arrived = new HashSet<>();
        until(() -> {
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
        until(() -> "gone".equals(subscriber.state().getString("pausedFor")));
        assertEquals(1, receiver.received().size());
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        receiver.answers(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            exchange.sendResponseHeaders(429, -1);
        });
        store(subscriber.place(), 3);
        await(1);
        until(() -> subscriber.state().getInt("failures") > 0);
        pause();
        int asked = receiver.received().size();
        clock.move(Duration.ofMinutes(110));
        pause();
        assertEquals(asked, receiver.received().size());
        clock.move(Duration.ofMinutes(15));
        until(() -> receiver.received().size() > asked);
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
            Subscriber.at(place, receiver.url());
            long begun = System.nanoTime();
            Set<String> stored = store(place, 20);
            await(20);
            assertTrue(System.nanoTime() - begun < Duration.ofSeconds(13).toNanos(), "it waited for the slow one");
            assertTrue(slow.received().size() <= 4, "at most four at a time");
            assertEquals(20, stored.size());
        }
    }

    /// Three go round at once, over the same database: the application and two more.
    @Test
    void isToldOnceBySeveralInstances() {
        DeliverEvents second = new DeliverEvents(work, fanning, claiming, targets, sender, recording, tenancy);
        DeliverEvents third = new DeliverEvents(work, fanning, claiming, targets, sender, recording, tenancy);
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        store(subscriber.place(), 60);
        until(() -> {
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
        store(subscriber.place(), 40);
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
        until(() -> subscriber.state().getInt("waiting") == 40);
        List<Claimed> claimed = java.util.Collections.synchronizedList(new ArrayList<>());
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
        await(1);
        until(() -> all.state().getInt("waiting") == 0);
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
        Receiver.Received ping = await(1).getFirst();
        assertTrue(ping.isSignedWith(subscriber.secret()));
        assertTrue(ping.isSignedWith(fresh));
        assertEquals("ping", JsonPath.from(ping.body()).getString("type"));

        travel(subscriber, Duration.ofHours(25));
        Answer.to(subscriber.place()).put().statusCode(201);
        await(2);
        assertEquals(1, receiver.received().get(1).header("webhook-signature").split(" ").length);
    }

    @Test
    void keepsSecretsUnreadable() {
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        subscriber.manager().get(subscriber.path()).then().body("secret", nullValue());
        byte[] bytes = Base64.getDecoder().decode(subscriber.secret().substring("whsec_".length()));
        assertEquals(32, bytes.length);
        String stored = OwnersDatabase.ask("select encode(secret, 'hex') from webhooks where id = ?", subscriber.id())
                .getFirst();
        assertEquals(2 * (12 + 32 + 16), stored.length(), "nonce, secret, tag");
        assertFalse(stored.contains(HexFormat.of().formatHex(bytes)));
    }

    @Test
    void tellsOnceMoreOneOrASpan() {
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        store(subscriber.place(), 2);
        await(2);
        until(() -> subscriber.state().getInt("waiting") == 0);
        JsonPath deliveries = subscriber.deliveries();
        subscriber
                .again(Map.of("deliveryId", deliveries.getUUID("items[0].id")))
                .then()
                .statusCode(202)
                .body("deliveries", equalTo(1));
        await(3);
        assertEquals(
                deliveries.getString("items[0].eventId"),
                receiver.received().get(2).id());

        until(() -> subscriber.state().getInt("waiting") == 0);
        // The survey was published before there was a webhook; it is told now.
        subscriber
                .again(Map.of(
                        "from", clock.instant().minus(Duration.ofHours(2)).toString(),
                        "to", clock.instant().plusSeconds(1).toString()))
                .then()
                .statusCode(202)
                .body("deliveries", equalTo(3));
        await(6);
        subscriber.again(Map.of("from", clock.instant().toString())).then().statusCode(422);
        subscriber.again(Map.of("deliveryId", UUID.randomUUID())).then().statusCode(422);
    }

    @Test
    void isNobodyElses() {
        Subscriber theirs = Subscriber.at(Place.open(), receiver.url());
        theirs.manager().post(theirs.path() + "/pings").then().statusCode(202);
        UUID delivery = theirs.deliveries().getUUID("items[0].id");
        UUID stranger = Places.organisation();
        for (String path : List.of("", "/deliveries", "/deliveries/" + delivery)) {
            Staff.of("manager", stranger).get(theirs.path() + path).then().statusCode(404);
        }
        for (String path : List.of("/pings", "/secrets")) {
            Staff.of("manager", stranger).post(theirs.path() + path).then().statusCode(404);
        }
        Staff.of("manager", stranger)
                .body(Map.of("deliveryId", delivery))
                .post(theirs.path() + "/redeliveries")
                .then()
                .statusCode(404);
        Subscriber own = Subscriber.at(Place.open(), receiver.url());
        own.manager().get(own.path() + "/deliveries/" + delivery).then().statusCode(404);
        own.again(Map.of("deliveryId", delivery)).then().statusCode(422);
        own.manager()
                .header("If-Match", "*")
                .body(Map.of("museumIds", List.of(theirs.place().museumId())))
                .patch(own.path())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/museumIds/0"));
    }

    @Test
    void refusesAddressesOfOurs() {
        Place place = Place.open();
        for (String url : List.of("http://example.org/", "https://127.0.0.1/", "https://10.0.0.1/", "https://[::1]/")) {
            Staff.of("manager", place.organisationId())
                    .body(Map.of("organisationId", place.organisationId(), "url", url))
                    .post("/api/v1/webhooks")
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", startsWith("url."));
        }
    }

    private List<Claimed> claim(Endpoint endpoint) {
        return tenancy.speakingFor(Tenants.of(List.of(endpoint.organisationId())), () -> claiming.claim(endpoint));
    }

    private String attempt(Subscriber subscriber, String member) {
        return subscriber
                .delivery(subscriber.deliveries().getUUID("items.find { it.attempts > 0 }.id"))
                .getString("attempts[0]." + member);
    }

    private Set<String> store(Place place, int submissions) {
        Set<String> stored = new HashSet<>();
        for (int i = 0; i < submissions; i++) {
            Answer answer = Answer.to(place);
            answer.put().statusCode(201);
            stored.add(answer.id().toString());
        }
        return stored;
    }

    /// In steps, so that the manager stays logged in.
    private void travel(Subscriber subscriber, Duration time) {
        Duration step = Duration.ofHours(6);
        for (Duration left = time; left.isPositive(); left = left.minus(step)) {
            clock.move(left.compareTo(step) < 0 ? left : step);
            subscriber.state();
        }
    }

    private List<Receiver.Received> await(int requests) {
        until(() -> receiver.received().size() >= requests);
        return receiver.received();
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

    private static void until(Callable<Boolean> happens) {
        Awaitility.await().atMost(SOON).until(happens);
    }
}

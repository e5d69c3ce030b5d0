package fi.kaiku.partner.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What leaves the house, and what does not. `trusted.example` may be told in any way, all other names may
/// not.
class SenderTest {

    private static final UUID ID = UUID.fromString("01a20b4b-2d3e-7f40-8b5c-6d7e8f9a0b1c");
    private static final String BODY = "{\"type\":\"ping\"}";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Receiver receiver = new Receiver();
    private final List<String> lookedUp = new ArrayList<>();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void signsWithBothSecretsWhileTheyAreRotated() {
        String older = WebhookSecrets.random();
        String newer = WebhookSecrets.random();
        Answer answer = send("127.0.0.1", "http://trusted.example:%d/", List.of(newer, older));
        Receiver.Received received = receiver.received().getFirst();
        assertTrue(answer.isTaken());
        assertEquals(BODY, received.body());
        assertEquals(ID.toString(), received.id());
        assertEquals(2, received.header("webhook-signature").split(" ").length);
        assertTrue(received.isSignedWith(newer));
        assertTrue(received.isSignedWith(older));
        assertTrue(!received.isSignedWith(WebhookSecrets.random()));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirect(int status) {
        receiver.answers(exchange -> {
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:%d/inside".formatted(receiver.port()));
            exchange.sendResponseHeaders(status, -1);
        });
        Answer answer = send("127.0.0.1", "http://trusted.example:%d/outside");
        assertEquals("redirect", answer.failure());
        assertEquals(
                List.of("/outside"),
                receiver.received().stream().map(Receiver.Received::path).toList());
    }

    /// The guard looks at the address, however it is written and whatever the name says.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://localhost:%d/",
                "http://2130706433:%d/",
                "http://[::ffff:127.0.0.1]:%d/",
                "http://[::ffff:7f00:1]:%d/",
                "http://[::1]:%d/",
                "http://0.0.0.0:%d/",
                "http://0:%d/"
            })
    void connectsToNothingOfOurs(String url) {
        Answer answer = sender(InetAddress::getAllByName).send(message(url, List.of(WebhookSecrets.random())));
        assertEquals("refused-address", answer.failure());
        assertNull(answer.status());
        assertTrue(receiver.received().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"10.1.2.3", "169.254.169.254", "fd00:ec2::254", "::ffff:192.168.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"
    })
    void connectsToNoNameThatLeadsInside(String address) {
        assertEquals("refused-address", send(address, "http://name.example:%d/").failure());
        assertEquals(List.of("name.example"), lookedUp);
    }

    @Test
    void refusesANameOfWhichOneAddressIsNotPublic() {
        NameLookup both =
                host -> new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("127.0.0.1")};
        assertEquals(
                "refused-address",
                sender(both)
                        .send(message("http://name.example:%d/", List.of(WebhookSecrets.random())))
                        .failure());
    }

    /// DNS rebinding: public when it is looked at, loopback a moment later. The client connects to what was
    /// looked at: it asks once for each connection, so there is no second answer to fall for.
    @Test
    void connectsToTheAddressThatWasLookedAt() {
        NameLookup rebinding = host -> {
            lookedUp.add(host);
            return new InetAddress[] {InetAddress.getByName(lookedUp.size() == 1 ? "192.0.0.8" : "127.0.0.1")};
        };
        Sender sender = sender(rebinding, List.of());
        Message message = message("http://rebinding.example:%d/", List.of(WebhookSecrets.random()));
        assertEquals("refused-address", sender.send(message).failure());
        assertEquals(1, lookedUp.size());

        // To an address of the internet that leads nowhere from here, or to somebody who knows nothing of this port.
        lookedUp.clear();
        NameLookup publicFirst = host -> {
            lookedUp.add(host);
            return new InetAddress[] {InetAddress.getByName(lookedUp.size() == 1 ? "1.1.1.1" : "127.0.0.1")};
        };
        Sender again = sender(publicFirst, List.of());
        assertTrue(!again.send(message).isTaken());
        assertEquals(1, lookedUp.size());
        assertTrue(receiver.received().isEmpty(), "it was connected to the second answer");
        assertEquals("refused-address", again.send(message).failure());
        assertEquals(2, lookedUp.size());
        assertTrue(receiver.received().isEmpty());
    }

    @Test
    void hangsUpOnOneThatDoesNotAnswer() {
        receiver.answers(exchange -> sleep(Duration.ofSeconds(20)));
        Answer answer = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> send("127.0.0.1", "http://trusted.example:%d/"));
        assertEquals("timeout", answer.failure());
    }

    /// Each byte comes in time, the headers never end.
    @Test
    void hangsUpOnOneThatAnswersForEver() {
        receiver.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                sleep(Duration.ofMillis(50));
            }
        });
        Answer answer = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> send("127.0.0.1", "http://trusted.example:%d/"));
        assertTrue(answer.isTaken(), "the status alone counts");
        assertTrue(answer.response().startsWith("aaa"));
    }

    @Test
    void readsTheBeginningOfALongAnswer() {
        receiver.answers(exchange -> {
            exchange.sendResponseHeaders(500, 0);
            byte[] megabyte = new byte[1 << 20];
            java.util.Arrays.fill(megabyte, (byte) 'b');
            for (int i = 0; i < 1_000; i++) {
                exchange.getResponseBody().write(megabyte);
            }
        });
        Answer answer = send("127.0.0.1", "http://trusted.example:%d/");
        assertEquals("status", answer.failure());
        assertEquals("b".repeat(1_024), answer.response());
    }

    @Test
    void storesNoControlCharacters() {
        receiver.answers(Receiver.text(400, "a\u0000b\u001b[31mc\nd"));
        assertEquals(
                "ab[31mc\nd", send("127.0.0.1", "http://trusted.example:%d/").response());
    }

    @Test
    void heedsRetryAfter() {
        receiver.answers(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            exchange.sendResponseHeaders(503, -1);
        });
        Instant before = Instant.now();
        Instant after = send("127.0.0.1", "http://trusted.example:%d/").retryAfter();
        assertTrue(after != null && !after.isBefore(before.plusSeconds(119)));
    }

    @Test
    void saysThatANameIsUnknown() {
        NameLookup nobody = host -> {
            throw new UnknownHostException(host);
        };
        assertEquals(
                "unknown-host",
                sender(nobody)
                        .send(message("http://name.example:%d/", List.of(WebhookSecrets.random())))
                        .failure());
    }

    private Answer send(String address, String url) {
        return send(address, url, List.of(WebhookSecrets.random()));
    }

    private Answer send(String address, String url, List<String> secrets) {
        NameLookup names = host -> {
            lookedUp.add(host);
            return new InetAddress[] {InetAddress.getByName(address)};
        };
        return sender(names).send(message(url, secrets));
    }

    private Message message(String url, List<String> secrets) {
        return new Message(URI.create(url.formatted(receiver.port())), ID, BODY, secrets);
    }

    private static Sender sender(NameLookup names) {
        return sender(names, List.of("trusted.example"));
    }

    private static Sender sender(NameLookup names, List<String> trusted) {
        Targets targets = new Targets(List.of(443), Optional.of(trusted));
        return new Sender(new GuardedResolver(names, targets), Clock.systemUTC(), PATIENCE);
    }

    private static void sleep(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}

package fi.kaiku.partner.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;

/// A partner's server on this machine, which keeps what it gets and answers as it is told.
final class Receiver implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Reply reply = status(204);

    /// @param headers names in lower case
    record Received(String path, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.get(name).getFirst();
        }

        String id() {
            return header("webhook-id");
        }

        /// By the public library, and the clock of the machine.
        boolean isSignedWith(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
                return true;
            } catch (WebhookVerificationException e) {
                return false;
            } catch (EmptyWebhookSecretException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    static Reply status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static Reply text(int status, String text) {
        return exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    Receiver answers(Reply next) {
        reply = next;
        return this;
    }

    List<Received> received() {
        return received;
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://localhost:%d/kaiku".formatted(port());
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, List<String>> headers = new HashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values));
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(exchange.getRequestURI().getPath(), headers, body));
            reply.to(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /// What it has received, once there are so many.
    List<Received> await(int requests) {
        until(() -> received().size() >= requests);
        return received();
    }

    static void until(Callable<Boolean> happens) {
        Awaitility.await().atMost(SOON).until(happens);
    }
}

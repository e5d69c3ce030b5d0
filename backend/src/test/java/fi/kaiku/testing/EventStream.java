package fi.kaiku.testing;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A stream of server-sent events as a browser holds it open.
public final class EventStream implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 15;

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpResponse<InputStream> response;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    /// @param id   empty for a comment
    /// @param data what follows `data:`, or the comment
    public record Event(String id, String data) {

        public JsonPath state() {
            return JsonPath.from(data);
        }
    }

    private EventStream(HttpRequest request) throws IOException, InterruptedException {
        response = client.send(request, BodyHandlers.ofInputStream());
        if (response.statusCode() == 200) {
            Thread.ofVirtual().start(this::read);
        }
    }

    /// @param header      by which the reader says who they are
    /// @param lastEventId empty for none
    public static EventStream of(String path, String header, String value, String lastEventId) {
        try {
            return new EventStream(
                    HttpRequest.newBuilder(URI.create("%s:%d%s".formatted(RestAssured.baseURI, RestAssured.port, path)))
                            .header(header, value)
                            .header("Last-Event-ID", lastEventId)
                            .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<InputStream> response() {
        return response;
    }

    /// The next state, comments passed over.
    public Event next() {
        Event event = nextOfAny();
        return event.id().isEmpty() ? next() : event;
    }

    public Event nextOfAny() {
        try {
            Event event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("nothing came for " + PATIENCE_SECONDS + " s");
            }
            return event;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String id = "";
            String data = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring("id:".length()).strip();
                } else if (line.startsWith("data:")) {
                    data = line.substring("data:".length());
                } else if (line.startsWith(":")) {
                    events.add(new Event("", line));
                } else if (line.isEmpty() && !data.isEmpty()) {
                    events.add(new Event(id, data));
                    data = "";
                }
            }
            events.add(new Event("end", ""));
        } catch (IOException e) {
            events.add(new Event("broken", ""));
        }
    }

    /// As when the tab is closed.
    @Override
    public void close() {
        client.shutdownNow();
    }
}

package fi.kaiku.insight.live;

import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
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

/// The stream of a place as an analyst's browser holds it open.
final class LiveStream implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 15;

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpResponse<InputStream> response;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    /// @param id   empty for a comment
    /// @param data what follows `data:`, or the comment
    record Event(String id, String data) {

        JsonPath state() {
            return JsonPath.from(data);
        }
    }

    private LiveStream(HttpRequest request) throws IOException, InterruptedException {
        response = client.send(request, BodyHandlers.ofInputStream());
        if (response.statusCode() == 200) {
            Thread.ofVirtual().start(this::read);
        }
    }

    static LiveStream of(Place place, String query) {
        return of(place, query, "");
    }

    static LiveStream of(Place place, String query, String lastEventId) {
        try {
            return new LiveStream(HttpRequest.newBuilder(URI.create("%s:%d/api/v1/surveys/%s/live?%s"
                            .formatted(RestAssured.baseURI, RestAssured.port, place.surveyId(), query)))
                    .header("Cookie", Staff.COOKIE + "=" + Staff.session("analyst", place.organisationId()))
                    .header("Last-Event-ID", lastEventId)
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<InputStream> response() {
        return response;
    }

    /// The next state, comments passed over.
    Event next() {
        Event event = nextOfAny();
        return event.id().isEmpty() ? next() : event;
    }

    Event nextOfAny() {
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

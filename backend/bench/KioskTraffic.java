import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Visitors of the survey in `survey.json`, each with an answer of their own.
final class KioskTraffic {

    private KioskTraffic() {}

    /// @param key of the collector
    static ConstantRate of(String address, String key, int perSecond) {
        return new ConstantRate(HttpClient.newHttpClient(), perSecond, () -> submission(address, key));
    }

    private static HttpRequest submission(String address, String key) {
        Instant now = Instant.now();
        String body = """
                {"collectorKey":"%s","version":1,"language":"en","startedAt":"%s","completedAt":"%s","phase":"single",\
                "complete":true,"answers":{"overall":4,"recommend":9,"company":"alone"}}"""
                .formatted(key, now.minusSeconds(60), now.minusSeconds(5));
        return HttpRequest.newBuilder(URI.create(address + "/api/v1/submissions/" + UUID.randomUUID()))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .PUT(BodyPublishers.ofString(body))
                .build();
    }
}

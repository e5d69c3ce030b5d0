import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Visitors at a constant rate, whatever the server does: each one's time counts from when they came, so that a server
/// that stands still is seen to keep all of them waiting.
final class KioskTraffic {

    private static final int A_SECOND = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String key;

    KioskTraffic(String address, String key) {
        this.address = address;
        this.key = key;
    }

    /// @param p50 and `p99` in ms from when the visitor came until the receipt
    record Seen(int visitors, int failed, double p50, double p99, double longest) {

        static Seen of(Collection<Double> milliseconds, int failed) {
            double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return new Seen(
                    sorted.length + failed,
                    failed,
                    sorted[sorted.length / 2],
                    sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * 0.99) - 1)],
                    sorted[sorted.length - 1]);
        }

        @Override
        public String toString() {
            return "%d visitors, %d failed, p50 %.1f ms, p99 %.1f ms, longest %.1f ms"
                    .formatted(visitors, failed, p50, p99, longest);
        }
    }

    /// As long as the other work lasts, but not shorter than this.
    Seen during(Duration atLeast, Work work) throws Exception {
        Thread other = Thread.ofPlatform().start(() -> run(work));
        var times = new ConcurrentLinkedQueue<Double>();
        var failed = new AtomicInteger();
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            long begun = System.nanoTime();
            for (int i = 0; other.isAlive() || System.nanoTime() - begun < atLeast.toNanos(); i++) {
                long due = begun + i * 1_000_000_000L / A_SECOND;
                LockSupport.parkNanos(due - System.nanoTime());
                visitors.submit(() -> visit(due, times, failed));
            }
        }
        other.join();
        return Seen.of(times, failed.get());
    }

    private void visit(long due, Collection<Double> times, AtomicInteger failed) {
        try {
            Instant now = Instant.now();
            String body = """
                    {"collectorKey":"%s","version":1,"language":"en","startedAt":"%s","completedAt":"%s","phase":"single",\
                    "complete":true,"answers":{"overall":4,"recommend":9,"company":"alone"}}"""
                    .formatted(key, now.minusSeconds(60), now.minusSeconds(5));
            var request = HttpRequest.newBuilder(URI.create(address + "/api/v1/submissions/" + UUID.randomUUID()))
                    .header("Content-Type", "application/json")
                    .timeout(Duration.ofSeconds(30))
                    .PUT(BodyPublishers.ofString(body))
                    .build();
            if (http.send(request, BodyHandlers.discarding()).statusCode() == 201) {
                times.add((System.nanoTime() - due) / 1e6);
                return;
            }
        } catch (Exception e) {
            // counted like a refusal
        }
        failed.incrementAndGet();
    }

    interface Work {
        void run() throws Exception;
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

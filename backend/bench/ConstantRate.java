import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Requests at a constant rate, whatever the server does: the time of each counts from when it was due, so that a server
/// that stands still is seen to keep all of them waiting.
final class ConstantRate {

    private final HttpClient http;
    private final int perSecond;
    private final Supplier<HttpRequest> next;

    /// @param http with the cookies of whoever asks
    ConstantRate(HttpClient http, int perSecond, Supplier<HttpRequest> next) {
        this.http = http;
        this.perSecond = perSecond;
        this.next = next;
    }

    /// @param p50 and others in ms, of those that succeeded
    record Seen(int requests, int failed, double p50, double p99, double p999, double longest) {

        static Seen of(Collection<Double> milliseconds, int failed) {
            double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return new Seen(
                    sorted.length + failed,
                    failed,
                    quantile(sorted, 0.5),
                    quantile(sorted, 0.99),
                    quantile(sorted, 0.999),
                    quantile(sorted, 1));
        }

        private static double quantile(double[] sorted, double share) {
            return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(sorted.length * share) - 1)];
        }

        @Override
        public String toString() {
            return "%,d requests, %d failed, p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, longest %.1f ms"
                    .formatted(requests, failed, p50, p99, p999, longest);
        }
    }

    /// As long as the other work lasts, but not shorter than this.
    Seen during(Duration atLeast, Work work) throws Exception {
        Thread other = Thread.ofPlatform().start(() -> run(work));
        var times = new ConcurrentLinkedQueue<Double>();
        var failed = new AtomicInteger();
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            long begun = System.nanoTime();
            for (long i = 0; other.isAlive() || System.nanoTime() - begun < atLeast.toNanos(); i++) {
                long due = begun + i * 1_000_000_000L / perSecond;
                LockSupport.parkNanos(due - System.nanoTime());
                requests.submit(() -> send(due, times, failed));
            }
        }
        other.join();
        return Seen.of(times, failed.get());
    }

    private void send(long due, Collection<Double> times, AtomicInteger failed) {
        try {
            if (http.send(next.get(), BodyHandlers.discarding()).statusCode() / 100 == 2) {
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

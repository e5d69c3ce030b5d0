import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Kiosks with their outboxes: the same id and body again and again until there is a receipt. Half of them send one by one,
/// half in batches; one in thirty gives up when it is not answered, as a tablet that breaks.
final class FaultSenders implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern RESULT = Pattern.compile(
            "\\{\"id\":\"([^\"]+)\",\"status\":\"([a-z]+)\"(?:,\"receipt\":(\\{[^}]*\\}))?");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String address;
    private final FaultLedger ledger;
    private final long seed;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean making = true;
    private volatile long giveUpAt = Long.MAX_VALUE;

    FaultSenders(String address, FaultLedger ledger, long seed) {
        this.address = address;
        this.ledger = ledger;
        this.seed = seed;
    }

    void open(int senders) {
        for (int i = 0; i < senders; i++) {
            var random = new SplittableRandom(seed * 1_000 + i);
            int size = i % 2 == 0 ? 1 : 20;
            threads.add(Thread.ofVirtual().start(() -> {
                while (making) {
                    List<FaultLedger.Sent> letters = new ArrayList<>();
                    for (int n = 0; n < size; n++) {
                        letters.add(ledger.write(random));
                    }
                    deliver(letters, null, random.nextInt(30) == 0, random);
                    pause(size == 1 ? 5 + random.nextInt(10) : 40 + random.nextInt(40));
                }
            }));
        }
    }

    /// Sends what has no receipt yet until all of it has one.
    ///
    /// @param token of a device, or null
    /// @param once  gives up when it is not answered
    void deliver(List<FaultLedger.Sent> letters, String token, boolean once, SplittableRandom random) {
        List<FaultLedger.Sent> waiting = letters;
        while (!waiting.isEmpty() && System.nanoTime() < giveUpAt) {
            long begun = System.nanoTime();
            try {
                if (waiting.size() == 1 && token == null) {
                    put(waiting.getFirst());
                } else {
                    post(waiting, token);
                }
            } catch (Exception e) {
                ledger.trouble(e.getClass().getSimpleName().replace("Exception", ""));
            }
            ledger.waited(System.nanoTime() - begun);
            waiting = waiting.stream().filter(sent -> sent.valid() && !sent.isAcknowledged()).toList();
            if (once) {
                waiting.forEach(ledger::abandon);
                return;
            }
            pause(waiting.isEmpty() ? 0 : 50 + random.nextInt(300));
        }
    }

    private void put(FaultLedger.Sent sent) throws Exception {
        var response = http.send(
                request("/submissions/" + sent.id(), null).PUT(BodyPublishers.ofString(sent.body())).build(),
                BodyHandlers.ofString());
        if (response.statusCode() == 201 || response.statusCode() == 200) {
            ledger.acknowledge(sent, response.body());
        } else {
            trouble(response);
        }
    }

    private void post(List<FaultLedger.Sent> letters, String token) throws Exception {
        String body = letters.stream()
                .map(FaultLedger.Sent::inBatch)
                .collect(Collectors.joining(",", "{\"submissions\":[", "]}"));
        var response = http.send(
                request("/submissions/batch", token).POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
        if (response.statusCode() != 207) {
            trouble(response);
            return;
        }
        Map<String, FaultLedger.Sent> byId = new TreeMap<>();
        letters.forEach(sent -> byId.put(sent.id().toString(), sent));
        var results = RESULT.matcher(response.body());
        while (results.find()) {
            FaultLedger.Sent sent = byId.remove(results.group(1));
            if (results.group(2).equals("stored") || results.group(2).equals("duplicate")) {
                ledger.acknowledge(sent, results.group(3));
            } else if (sent.valid()) {
                ledger.trouble(results.group(2));
            }
        }
        byId.forEach((id, sent) -> ledger.trouble("unanswered in a batch"));
    }

    /// A refusal for a while says when to come back.
    private void trouble(HttpResponse<String> response) {
        int status = response.statusCode();
        boolean later = status == 503 || status == 429;
        boolean says = response.headers().firstValue("Retry-After").isPresent();
        ledger.trouble(later && !says ? status + " without Retry-After" : Integer.toString(status));
    }

    /// Nothing new is written; what waits has this long to be taken.
    ///
    /// @return how many were still waiting at the end
    long drain(Duration atMost) throws InterruptedException {
        giveUpAt = System.nanoTime() + atMost.toNanos();
        making = false;
        for (Thread thread : threads) {
            thread.join(atMost.plus(PATIENCE));
        }
        return threads.stream().filter(Thread::isAlive).count();
    }

    /// Sends some of what was acknowledged once more: the same receipts must come.
    void replay(int count) {
        ledger.all().stream()
                .filter(FaultLedger.Sent::isAcknowledged)
                .limit(count)
                .forEach(sent -> {
                    try {
                        put(sent);
                    } catch (Exception e) {
                        ledger.trouble("replay: " + e);
                    }
                });
    }

    @Override
    public void close() {
        making = false;
        giveUpAt = 0;
        http.shutdownNow();
        threads.forEach(Thread::interrupt);
    }

    private HttpRequest.Builder request(String path, String token) {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;

/// What was sent, and of what the server said that it is stored.
final class FaultLedger {

    private static final List<String> AGES = List.of("18-29", "30-44", "45-64", "65-74");

    private final Map<UUID, Sent> all = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> troubles = new ConcurrentSkipListMap<>();
    private final LongAdder contradictions = new LongAdder();
    private final LongAdder acknowledged = new LongAdder();
    private final AtomicLong longest = new AtomicLong();
    private final Instant today = Instant.now();
    private final String collector;
    private volatile long faultOver;
    private volatile long recovered;

    /// @param collector the key of a collector
    FaultLedger(String collector) {
        this.collector = collector;
    }

    /// @param score of the instrument, 0 to 100
    /// @param valid false for one that has to be refused
    record Sent(UUID id, String body, String answers, double score, boolean valid, AtomicReceipt receipt) {

        String inBatch() {
            return "{\"id\":\"%s\",%s".formatted(id, body.substring(1));
        }

        boolean isAcknowledged() {
            return receipt.text != null;
        }
    }

    static final class AtomicReceipt {
        private volatile String text;
        private volatile boolean abandoned;
    }

    /// A new submission; the same for the same random numbers but for its times.
    Sent write(RandomGenerator random) {
        return write(random, "said %x".formatted(random.nextInt()), 1 + random.nextInt(5));
    }

    Sent write(RandomGenerator random, String comment, int overall) {
        UUID id = new UUID(random.nextLong() & ~0xf000L | 0x7000L, random.nextLong() >>> 2 | Long.MIN_VALUE);
        int[] items = random.ints(5, 1, 6).toArray();
        double score = 0;
        for (int item : items) {
            score += (item - 1) * 5;
        }
        String answers = """
                {"overall":%d,"recommend":%d,"age":"%s","wellbeing":{"calm":%d,"curious":%d,"meaning":%d,"belonging":%d,\
                "refreshed":%d}%s}""".formatted(
                overall, random.nextInt(11), AGES.get(random.nextInt(4)), items[0], items[1], items[2], items[3], items[4],
                random.nextInt(3) > 0 && comment.startsWith("said") ? "" : ",\"comment\":\"%s\"".formatted(comment));
        Instant completed = today.minusSeconds(random.nextInt(60 * 86_400));
        String body = """
                {"collectorKey":"%s","version":1,"language":"en","startedAt":"%s","completedAt":"%s","phase":"single",\
                "complete":true,"answers":%s}""".formatted(collector, completed.minusSeconds(40), completed, answers);
        var sent = new Sent(id, body, answers, score, overall <= 5, new AtomicReceipt());
        all.put(id, sent);
        return sent;
    }

    /// @param receipt as the server wrote it
    void acknowledge(Sent sent, String receipt) {
        String before = sent.receipt().text;
        sent.receipt().text = receipt;
        if (before == null) {
            acknowledged.increment();
        } else if (!before.equals(receipt)) {
            contradictions.increment();
        }
        if (faultOver != 0 && recovered == 0) {
            recovered = System.nanoTime();
        }
    }

    /// @param what status or exception
    void trouble(String what) {
        troubles.computeIfAbsent(what, any -> new LongAdder()).increment();
    }

    void waited(long nanoseconds) {
        longest.accumulateAndGet(nanoseconds, Math::max);
    }

    /// From now on the next receipt counts as recovery.
    void faultOver() {
        recovered = 0;
        faultOver = System.nanoTime();
    }

    /// @return seconds; not a number where nothing was acknowledged after the fault
    double recovery() {
        return recovered == 0 ? Double.NaN : (recovered - faultOver) / 1e9;
    }

    double longestWait() {
        return longest.get() / 1e9;
    }

    long acknowledged() {
        return acknowledged.sum();
    }

    /// Its sender gives up.
    void abandon(Sent sent) {
        sent.receipt().abandoned = true;
    }

    /// How many ought to have a receipt and have none.
    long waiting() {
        return all.values().stream()
                .filter(sent -> sent.valid() && !sent.isAcknowledged() && !sent.receipt().abandoned)
                .count();
    }

    /// Receipts that changed.
    long contradictions() {
        return contradictions.sum();
    }

    Map<String, LongAdder> troubles() {
        return troubles;
    }

    Collection<Sent> all() {
        return all.values();
    }

    /// As faults.sql reads it.
    void save(Path file) throws IOException {
        Files.write(file, all.values().stream()
                .map(sent -> String.format(Locale.ROOT, "%s\t%s\t%s\t%b\t%b",
                        sent.id(), sent.answers(), sent.score(), sent.valid(), sent.isAcknowledged()))
                .toList());
    }
}

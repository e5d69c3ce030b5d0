import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How long it takes until a card that somebody sends stands on all phones of a workshop, and whether all saw the same
/// order: sixty phones, each with its stream. First each writes every few seconds for a minute, then three times all at
/// once. Run by `make bench-workshop`, which builds the application first.
///
/// Arguments: the directory of the packaged application; optionally how many phones.
class WorkshopBench {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_CARDS = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TIMES_AT_ONCE = 3;
    private static final Pattern CARD = Pattern.compile("\\{\"id\":\"([0-9a-f-]{36})\",\"text\"");

    private final Application application;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Phone> phones = new ArrayList<>();

    /// How many phones have not shown a card yet, and when the last did.
    private final Map<String, Way> ways = new ConcurrentHashMap<>();

    WorkshopBench(Application application) {
        this.application = application;
    }

    private static final class Way {

        private final long begun = System.nanoTime();
        private final AtomicInteger missing;
        private volatile long ended;

        Way(int phones) {
            missing = new AtomicInteger(phones);
        }

        void arrived(long at) {
            if (missing.decrementAndGet() == 0) {
                ended = at;
            }
        }

        boolean isDone() {
            return ended != 0;
        }

        double milliseconds() {
            return (ended - begun) / 1e6;
        }
    }

    public static void main(String[] arguments) throws Exception {
        int phones = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        try (var application = new Application(Path.of(arguments[0]))) {
            new WorkshopBench(application).run(phones);
        }
    }

    void run(int number) throws Exception {
        application.start();
        String code = workshop();
        for (int i = 0; i < number; i++) {
            phones.add(new Phone(code));
        }
        phones.forEach(Phone::follow);
        Thread.sleep(1_000);
        everybodyNowAndThen(false); // the first cards find code that was not compiled yet
        everybodyNowAndThen(true);
        for (int i = 0; i < TIMES_AT_ONCE; i++) {
            everybodyAtOnce();
        }
        sameOrder();
        http.shutdownNow();
    }

    private String workshop() throws Exception {
        String organisation = Application.member("id", application.post("/organisations", """
                {"name":{"fi":"Kuorma","sv":"Last","en":"Load"},"ownerType":"municipal"}"""));
        String workshop = application.post("/workshops", """
                {"organisationId":"%s","title":{"en":"Load"},"prompt":{"en":"What would make you stay?"},
                "heldOn":"2026-05-12","museumIds":["%s"],"findingIds":[]}"""
                .formatted(organisation, application.museum(organisation)));
        var request = HttpRequest.newBuilder(URI.create("%s/api/v1/workshops/%s/step"
                        .formatted(application.address(), Application.member("id", workshop))))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"step\":\"gather\"}"))
                .build();
        require(200, application.client().send(request, BodyHandlers.ofString()));
        return Application.member("joinCode", workshop);
    }

    private void everybodyNowAndThen(boolean told) throws Exception {
        long end = System.nanoTime() + (told ? MINUTE : MINUTE.dividedBy(6)).toNanos();
        List<Way> begun = each(phone -> {
            List<Way> sent = new ArrayList<>();
            Thread.sleep(ThreadLocalRandom.current().nextLong(BETWEEN_CARDS.toMillis()));
            while (System.nanoTime() < end) {
                sent.add(phone.write());
                Thread.sleep(ThreadLocalRandom.current().nextLong(2 * BETWEEN_CARDS.toMillis()));
            }
            return sent;
        });
        if (told) {
            tell("now and then, %d cards in a minute".formatted(begun.size()), begun);
        }
    }

    private void everybodyAtOnce() throws Exception {
        tell("all at once", each(phone -> List.of(phone.write())));
    }

    private interface Writing {
        List<Way> by(Phone phone) throws Exception;
    }

    private List<Way> each(Writing writing) throws Exception {
        List<Way> all = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Phone phone : phones) {
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    List<Way> sent = writing.by(phone);
                    synchronized (all) {
                        all.addAll(sent);
                    }
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return all;
    }

    private void tell(String what, List<Way> begun) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && !begun.stream().allMatch(Way::isDone)) {
            Thread.sleep(50);
        }
        double[] times = begun.stream().filter(Way::isDone).mapToDouble(Way::milliseconds).sorted().toArray();
        IO.println("%d phones, %s: on all phones after p50 %.0f ms, p99 %.0f ms, at most %.0f ms; %d of %d cards arrived"
                .formatted(phones.size(), what, at(times, 0.5), at(times, 0.99), at(times, 1), times.length, begun.size()));
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
    }

    /// As they came, on each phone, and as somebody gets them who asks for all.
    private void sameOrder() throws Exception {
        List<String> asked = cards(phones.getFirst().state());
        long same = phones.stream().filter(phone -> phone.seen().equals(asked)).count();
        IO.println("%d cards, each once: %s; the same order on %d of %d phones"
                .formatted(asked.size(), new HashSet<>(asked).equals(ways.keySet()), same, phones.size()));
        if (same < phones.size()) {
            throw new IllegalStateException("the orders differ");
        }
    }

    private static List<String> cards(String state) {
        return CARD.matcher(state).results().map(card -> card.group(1)).toList();
    }

    private static String require(int status, HttpResponse<String> response) {
        if (response.statusCode() != status) {
            throw new IllegalStateException(response.uri() + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    /// Somebody's phone, over connections of its own: HTTP/1.1 has one for each stream.
    private final class Phone {

        private final Set<String> seen = new LinkedHashSet<>();
        private final String token;

        Phone(String code) throws Exception {
            token = Application.member(
                    "token",
                    require(
                            201,
                            http.send(
                                    HttpRequest.newBuilder(
                                                    URI.create(application.address() + "/api/v1/workshop-participants"))
                                            .header("Content-Type", "application/json")
                                            .POST(BodyPublishers.ofString(
                                                    "{\"joinCode\":\"%s\",\"role\":\"customer\",\"language\":\"en\"}"
                                                            .formatted(code)))
                                            .build(),
                                    BodyHandlers.ofString())));
        }

        private HttpRequest.Builder asks(String path) {
            return HttpRequest.newBuilder(URI.create(application.address() + "/api/v1/workshop-session" + path))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json");
        }

        void follow() {
            http.sendAsync(asks("/events").build(), BodyHandlers.ofLines()).thenAccept(answer -> Thread.ofVirtual()
                    .start(() -> read(answer.body())));
        }

        private void read(Stream<String> lines) {
            try {
                lines.filter(line -> line.startsWith("data:")).forEach(this::show);
            } catch (java.io.UncheckedIOException e) {
                // Closed in the end.
            }
        }

        private void show(String state) {
            long now = System.nanoTime();
            for (String card : cards(state)) {
                synchronized (seen) {
                    if (!seen.add(card)) {
                        continue;
                    }
                }
                ways.get(card).arrived(now);
            }
        }

        Way write() throws Exception {
            String card = UUID.randomUUID().toString();
            Way way = new Way(phones.size());
            ways.put(card, way);
            require(
                    201,
                    http.send(
                            asks("/cards/" + card)
                                    .PUT(BodyPublishers.ofString(
                                            "{\"text\":\"A corner to sit and read in for as long as I like, %s\",\"language\":\"en\"}"
                                                    .formatted(card)))
                                    .build(),
                            BodyHandlers.ofString()));
            return way;
        }

        String state() throws Exception {
            return require(200, http.send(asks("").build(), BodyHandlers.ofString()));
        }

        List<String> seen() {
            synchronized (seen) {
                return List.copyOf(seen);
            }
        }
    }
}

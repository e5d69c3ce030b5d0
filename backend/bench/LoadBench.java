import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// How long visitors and readers wait: visitors and readers of a busy day together, visitors at an eighth to half of what
/// the application can take, visitors beside analysts who want too much, and after two minutes of far too many. Run by
/// `make bench-load`, which builds the application first.
///
/// Arguments: the directory of the packaged application; optionally how many minutes the busy day takes.
class LoadBench {

    private static final String TOKEN = "a token for the bench";
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
    private static final int VISITORS_PER_SECOND = 50;
    private static final int READS_PER_SECOND = 20;
    private static final int CROSSTABS_PER_SECOND = 4;
    private static final int FAR_TOO_MANY = 1_000;
    private static final int TWO_MINUTES = 120;
    private static final Pattern ANSWERED =
            Pattern.compile("http_server_requests_seconds_count\\{.*status=\"(\\d+)\",uri=\"/submissions/\\{id}\".*} (\\S+)");

    private final Application application;
    private final Duration day;

    LoadBench(Application application, Duration day) {
        this.application = application;
        this.day = day;
    }

    public static void main(String[] arguments) throws Exception {
        Application.requireOnPath("wrk", "apt-get install wrk");
        int minutes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
        Path data = Files.createTempDirectory("kaiku-bench");
        try (var application = new Application(Path.of(arguments[0]), data, Map.of("KAIKU_METRICS_TOKEN", TOKEN))) {
            new LoadBench(application, Duration.ofMinutes(minutes)).run();
        }
    }

    void run() throws Exception {
        application.start();
        Application.Place place = application.place();
        Wrk.run(application, place.key(), 64, 20, 0);
        busyDay(place);
        shares(place);
        analysts(place);
        farTooMany(place);
        IO.println("stored and tallied: %s submissions, %s"
                .formatted(
                        application.psql("select count(*) from submissions"),
                        application.psql("select sum(counts[1]) from daily_tallies where segment = ''")));
    }

    /// Sender and application share the machine here, so that its cores may be full before the application is.
    private void shares(Application.Place place) throws Exception {
        double most = Wrk.run(application, place.key(), 64, 15, 1).perSecond();
        for (int share : List.of(8, 4, 2)) {
            int perSecond = (int) (most / share);
            IO.println("%,d a second, 1/%d of %,.0f: %s"
                    .formatted(perSecond, share, most, visitors(place, perSecond).during(HALF_A_MINUTE, () -> {})));
        }
    }

    /// What stands open all day; crosstabs read single answers, and are asked for one by one (`make bench-insight`).
    private void busyDay(Application.Place place) throws Exception {
        String survey = application.address() + "/api/v1/surveys/" + place.survey();
        List<String> pages = List.of(
                survey + "/results",
                survey + "/series?question=overall&interval=day",
                survey + "/results?language=en",
                survey + "/comments?limit=20",
                survey + "/results?museum=" + place.museum());
        var turn = new AtomicInteger();
        var readers = new ConstantRate(
                application.client(),
                READS_PER_SECOND,
                () -> HttpRequest.newBuilder(URI.create(pages.get(turn.getAndIncrement() % pages.size())))
                        .timeout(Duration.ofSeconds(30))
                        .build());
        String begun = memory();
        ConstantRate.Seen sent = visitors(place, VISITORS_PER_SECOND)
                .during(day, () -> IO.println("%d reads a second: %s".formatted(READS_PER_SECOND, readers.during(day, () -> {}))));
        IO.println("%d submissions a second with them, %d minutes: %s".formatted(VISITORS_PER_SECOND, day.toMinutes(), sent));
        IO.println("   resident at first and in the end: %s, %s".formatted(begun, memory()));
    }

    /// Far more crosstabs of single answers than there are cores for.
    private void analysts(Application.Place place) throws Exception {
        URI crosstab = URI.create("%s/api/v1/surveys/%s/crosstab?rows=overall&columns=recommend"
                .formatted(application.address(), place.survey()));
        var readers = new ConstantRate(
                application.client(),
                CROSSTABS_PER_SECOND,
                () -> HttpRequest.newBuilder(crosstab).timeout(Duration.ofSeconds(30)).build());
        String stored = application.psql("select count(*) from submissions");
        ConstantRate.Seen sent = visitors(place, VISITORS_PER_SECOND)
                .during(
                        HALF_A_MINUTE,
                        () -> IO.println("%d crosstabs a second of %s submissions: %s"
                                .formatted(CROSSTABS_PER_SECOND, stored, readers.during(HALF_A_MINUTE, () -> {}))));
        IO.println("%d submissions a second with them: %s".formatted(VISITORS_PER_SECOND, sent));
    }

    private void farTooMany(Application.Place place) throws Exception {
        Map<String, Long> before = answers();
        String begun = memory();
        Round round = Wrk.run(application, place.key(), FAR_TOO_MANY, TWO_MINUTES, 2);
        Map<String, Long> after = answers();
        before.forEach((status, n) -> after.merge(status, -n, Long::sum));
        IO.println("%,d connections for two minutes: %,.0f stored a second, p99 %.0f ms; answered %s"
                .formatted(FAR_TOO_MANY, round.perSecond(), round.p99(), after));
        IO.println("   resident before and after: %s, %s".formatted(begun, memory()));
        for (int i = 0; i < 3; i++) {
            IO.println("   afterwards: " + visitors(place, VISITORS_PER_SECOND).during(Duration.ofSeconds(10), () -> {}));
        }
    }

    private ConstantRate visitors(Application.Place place, int perSecond) {
        return KioskTraffic.of(application.address(), place.key(), perSecond);
    }

    /// By status, since the start.
    private Map<String, Long> answers() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(application.address() + "/q/metrics"))
                .header("Authorization", "Bearer " + TOKEN)
                .build();
        Map<String, Long> answers = new TreeMap<>();
        try (var http = HttpClient.newHttpClient()) {
            String metrics = http.send(request, BodyHandlers.ofString()).body();
            ANSWERED.matcher(metrics)
                    .results()
                    .forEach(line -> answers.merge(line.group(1), (long) Double.parseDouble(line.group(2)), Long::sum));
        }
        return answers;
    }

    private String memory() throws Exception {
        return Application.find("VmRSS:\\s+(\\d+ kB)", Files.readString(Path.of("/proc/%d/status".formatted(application.pid()))))
                .group(1);
    }
}

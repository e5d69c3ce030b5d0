import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How long the results of one survey, one museum and 90 days take over a million submissions of five museums and three
/// years, against counting the same answers out of their JSON in SQL; how long the application takes to start on that
/// data; and whether the tallies are still exact. Run by `make bench-results`, which builds the application first.
///
/// The submissions are imported through the API, so that they are checked, stored and tallied like any other.
///
/// Arguments: the directory of the packaged application; optionally the number of submissions.
class ResultsBench {

    private static final int MUSEUMS = 5;
    private static final int PART = 50_000;
    private static final int REQUESTS = 300;
    private static final int WARM_UP = 200;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 3 * 365;
    private static final LocalDate FROM = LocalDate.of(2025, 6, 1);
    private static final LocalDate TO = FROM.plusDays(89);

    private static final String MAPPING = """
            {"museumId":"%s","language":"en","completedAt":{"column":"day","format":"yyyy-MM-dd"},"columns":[
            {"column":"overall","question":"overall"},{"column":"recommend","question":"recommend"},
            {"column":"exhibitions","question":"services","row":"exhibitions"},
            {"column":"cafe","question":"services","row":"cafe"},{"column":"shop","question":"services","row":"shop"},
            {"column":"motives","question":"motives","separator":"|"},{"column":"company","question":"company"},
            {"column":"age","question":"age"},{"column":"novelty","question":"novelty"}]}""";
    private static final String HEADER = "day,overall,recommend,exhibitions,cafe,shop,motives,company,age,novelty\n";

    private static final List<String> NUMBERS = List.of("overall", "recommend", "novelty");
    private static final List<String> ROWS = List.of("exhibitions", "cafe", "shop");
    private static final List<String> CHOICES = List.of("company", "age");

    private final Random random = new Random(7);
    private final Application application;
    private final int submissions;

    ResultsBench(Application application, int submissions) {
        this.application = application;
        this.submissions = submissions;
    }

    public static void main(String[] arguments) throws Exception {
        Application.requireOnPath("psql", "apt-get install postgresql-client");
        int submissions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        try (var application = new Application(Path.of(arguments[0]))) {
            new ResultsBench(application, submissions).run();
        }
    }

    void run() throws Exception {
        application.start();
        Application.Place place = application.place();
        fill(place);
        application.psql("vacuum analyze");
        IO.println("%s submissions, %s rows of tallies; submissions %s, tallies %s with their indexes"
                .formatted(
                        application.psql("select count(*) from submissions"),
                        application.psql("select count(*) from daily_tallies"),
                        application.psql("select pg_size_pretty(pg_total_relation_size('submissions'))"),
                        application.psql("select pg_size_pretty(pg_total_relation_size('daily_tallies'))")));

        String filter = "from=%s&to=%s".formatted(FROM, TO);
        String results = "/surveys/%s/results?museum=%s&%s".formatted(place.survey(), place.museum(), filter);
        measure("series of one question by week", "/surveys/%s/series?question=overall&interval=week&museum=%s&%s"
                .formatted(place.survey(), place.museum(), filter));
        measure("results of one age group", results + "&segment=age:30-44");
        measure("results of five museums, three years", "/surveys/%s/results".formatted(place.survey()));
        double p50 = measure("results of one museum, 90 days", results);
        double counted = count(place);
        IO.println("counting the same answers out of JSON: %.1f ms; ratio to results: %.1f"
                .formatted(counted, counted / p50));

        application.stop();
        IO.println("start after a stop: %.1f s".formatted(seconds(application.start())));
        application.kill();
        IO.println("start after a kill: %.1f s".formatted(seconds(application.start())));
        IO.println("tally check: " + application.get("/surveys/%s/tally-check".formatted(place.survey())));
    }

    private void fill(Application.Place place) throws Exception {
        List<String> museums = new ArrayList<>(List.of(place.museum()));
        while (museums.size() < MUSEUMS) {
            museums.add(application.museum(place.organisation()));
        }
        long begun = System.nanoTime();
        int each = submissions / MUSEUMS;
        int stored = 0;
        for (String museum : museums) {
            for (int from = 0; from < each; from += PART) {
                // In the order of days, as they would have come.
                String file = HEADER
                        + IntStream.range(from, Math.min(from + PART, each))
                                .mapToObj(i -> row(FIRST.plusDays((long) i * DAYS / each)))
                                .collect(Collectors.joining());
                String report = application.postForm(
                        "/surveys/%s/imports?dryRun=false".formatted(place.survey()), file, MAPPING.formatted(museum));
                stored += Integer.parseInt(Application.member("stored", report));
            }
        }
        double taken = seconds(Duration.ofNanos(System.nanoTime() - begun));
        IO.println("imported %d rows in %.0f s, %.0f a second".formatted(stored, taken, stored / taken));
    }

    private String row(LocalDate day) {
        return "%s,%d,%d,%d,%d,%d,%s,%s,%s,%d\n"
                .formatted(
                        day,
                        1 + random.nextInt(5),
                        random.nextInt(11),
                        1 + random.nextInt(5),
                        1 + random.nextInt(5),
                        1 + random.nextInt(5),
                        List.of("exhibition", "exhibition|rest", "learning|together", "").get(random.nextInt(4)),
                        List.of("alone", "partner", "children").get(random.nextInt(3)),
                        List.of("18-29", "30-44", "45-64", "65-74", "").get(random.nextInt(5)),
                        random.nextInt(101));
    }

    /// @return median in milliseconds
    private double measure(String what, String path) throws Exception {
        double[] milliseconds = application.times(path, WARM_UP, REQUESTS);
        IO.println("%s: p50 %.1f ms, p99 %.1f ms, n %s"
                .formatted(
                        what,
                        milliseconds[REQUESTS / 2],
                        milliseconds[REQUESTS * 99 / 100],
                        Application.member("n", application.get(path))));
        return milliseconds[REQUESTS / 2];
    }

    /// Median of five runs, in milliseconds, of the statements that count each question once.
    private double count(Application.Place place) throws Exception {
        double[] runs = new double[5];
        for (int run = 0; run < runs.length; run++) {
            for (String value : values()) {
                String plan = application.psql("""
                        explain (analyze, summary on, timing off) select %s as value, count(*) from submissions
                        where organisation_id = '%s' and survey_id = '%s' and museum_id = '%s'
                            and completed_at >= '%s Europe/Helsinki' and completed_at < '%s Europe/Helsinki'
                        group by 1""".formatted(
                        value, place.organisation(), place.survey(), place.museum(), FROM, TO.plusDays(1)));
                runs[run] += Double.parseDouble(
                        Application.find("Execution Time: ([0-9.]+) ms", plan).group(1));
            }
        }
        Arrays.sort(runs);
        return runs[runs.length / 2];
    }

    private static List<String> values() {
        List<String> values = new ArrayList<>();
        NUMBERS.forEach(key -> values.add("(answers ->> '%s')::numeric".formatted(key)));
        ROWS.forEach(row -> values.add("(answers -> 'services' ->> '%s')::numeric".formatted(row)));
        CHOICES.forEach(key -> values.add("answers ->> '%s'".formatted(key)));
        values.add("jsonb_array_elements_text(coalesce(answers -> 'motives', '[]'))");
        return values;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}

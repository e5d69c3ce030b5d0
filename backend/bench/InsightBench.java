import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How long it takes to read ten million submissions of 150 museums and five years: results of a museum, a national
/// series, a crosstab, an export; how much room the tallies take; and the same national question asked of the answers
/// themselves. Run by `make bench-insight`, which builds the application first.
///
/// One museum's answers in one language come through the API, checked, stored and tallied like any other. In the database
/// they are then copied, rows and tallies alike, to every museum, its own organisation each, and to three languages and
/// two channels. So all museums say the same; what is read and added up is as much as if they did not.
///
/// Arguments: the directory of the packaged application; optionally the number of submissions.
class InsightBench {

    private static final int MUSEUMS = 150;
    private static final int COPIES = 3;
    private static final int REQUESTS = 100;
    private static final int WARM_UP = 300;

    /// What takes long is asked less often.
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 5 * 365;

    private static final String MAPPING = """
            {"museumId":"%s","language":"en","completedAt":{"column":"day","format":"yyyy-MM-dd"},"columns":[
            {"column":"overall","question":"overall"},{"column":"recommend","question":"recommend"},
            {"column":"exhibitions","question":"services","row":"exhibitions"},
            {"column":"cafe","question":"services","row":"cafe"},
            {"column":"motives","question":"motives","separator":"|"},{"column":"company","question":"company"},
            {"column":"age","question":"age"}]}""";
    private static final String HEADER = "day,overall,recommend,exhibitions,cafe,motives,company,age\n";

    private static final String MORE_MUSEUMS = """
            create table bench_museums as
            select row_number() over () as number, gen_random_uuid() as organisation_id, gen_random_uuid() as museum_id
            from generate_series(2, %1$d);
            insert into organisations select m.organisation_id, o.name, null, o.owner_type, o.revision, o.created_at
            from organisations o, bench_museums m where o.id = '%2$s';
            insert into museums (id, organisation_id, slug, name, municipality, time_zone, languages, revision, created_at)
            select m.museum_id, m.organisation_id, 'load-' || m.number, o.name, o.municipality, o.time_zone, o.languages,
                o.revision, o.created_at
            from museums o, bench_museums m where o.id = '%3$s';
            insert into bench_museums values (0, '%2$s', '%3$s');
            create table bench_copies (number, language, channel) as
            values (1, 'en', 'import'), (2, 'fi', 'import'), (3, 'sv', 'staff');""";

    /// The first copy of the first museum is what came through the API.
    private static final String MORE_SUBMISSIONS = """
            insert into submissions (%1$s)
            select %2$s
            from submissions s, bench_museums m, bench_copies c
            where s.organisation_id = '%3$s' and s.museum_id = '%4$s' and s.language = 'en'
                and (m.number, c.number) <> (0, 1)""";

    private static final String MORE_TALLIES = """
            insert into daily_tallies (organisation_id, survey_id, segment, museum_id, day, collector_id, version, language,
                channel, phase, flagged, counts)
            select m.organisation_id, survey_id, segment, m.museum_id, day, collector_id, version, c.language, c.channel,
                phase, flagged, counts
            from daily_tallies t, bench_museums m, bench_copies c
            where t.organisation_id = '%1$s' and t.language = 'en' and (m.number, c.number) <> (0, 1);
            create table bench_months as
            select survey_id, segment, month,
                (select array_agg(%2$d * count order by place) from unnest(counts) with ordinality u (count, place)) as counts
            from monthly_tallies;
            delete from monthly_tallies;
            insert into monthly_tallies (organisation_id, survey_id, segment, museum_id, month, counts)
            select m.organisation_id, survey_id, segment, m.museum_id, month, counts from bench_months, bench_museums m;""";

    private final Random random = new Random(7);
    private final Application application;
    private final int seed;

    InsightBench(Application application, int submissions) {
        this.application = application;
        this.seed = submissions / (MUSEUMS * COPIES);
    }

    public static void main(String[] arguments) throws Exception {
        Application.requireOnPath("psql", "apt-get install postgresql-client");
        int submissions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000_000;
        try (var application = new Application(Path.of(arguments[0]))) {
            new InsightBench(application, submissions).run();
        }
    }

    void run() throws Exception {
        application.start();
        Application.Place place = application.place();
        fill(place);
        size();
        String museum = "/surveys/%s/%%s?museum=%s&".formatted(place.survey(), place.museum());
        measure("results of one museum, 90 days", 20, museum.formatted("results") + "from=2025-06-01&to=2025-08-29");
        measure("results of one museum, one year", 0, museum.formatted("results") + "from=2025-01-01&to=2025-12-31");
        String national = "/surveys/%s/series?question=overall&interval=month".formatted(place.survey());
        double series = measure("national series of one question by month", 50, national);
        measure("the same in one language", 0, national + "&language=fi");
        measure("national results, five years", 0, "/surveys/%s/results".formatted(place.survey()));
        measure(
                "crosstab of one museum, one year",
                200,
                museum.formatted("crosstab") + "rows=overall&columns=company&from=2025-01-01&to=2025-12-31");
        export(place);
        rows(place, series);
        IO.println("tally check of what came through the API and its copies: "
                + application.get("/surveys/%s/tally-check".formatted(place.survey())));
    }

    private void fill(Application.Place place) throws Exception {
        long begun = System.nanoTime();
        String file = HEADER
                + IntStream.range(0, seed)
                        .mapToObj(i -> row(FIRST.plusDays((long) i * DAYS / seed)))
                        .collect(Collectors.joining());
        application.postForm(
                "/surveys/%s/imports?dryRun=false".formatted(place.survey()), file, MAPPING.formatted(place.museum()));
        application.psql(MORE_MUSEUMS.formatted(MUSEUMS, place.organisation(), place.museum()));
        String columns = application.psql("""
                select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
                where table_name = 'submissions' and is_generated = 'NEVER'""");
        String copied = Arrays.stream(columns.split(", "))
                .map(column -> switch (column) {
                    case "organisation_id", "museum_id" -> "m." + column;
                    case "language", "channel" -> "c." + column;
                    case "id" -> "md5(s.id::text || c.number)::uuid";
                    default -> "s." + column;
                })
                .collect(Collectors.joining(", "));
        application.psql(MORE_SUBMISSIONS.formatted(columns, copied, place.organisation(), place.museum()));
        application.psql(MORE_TALLIES.formatted(place.organisation(), COPIES));
        application.psql("vacuum analyze");
        IO.println("filled in %.0f s".formatted(seconds(Duration.ofNanos(System.nanoTime() - begun))));
    }

    private String row(LocalDate day) {
        return "%s,%d,%d,%d,%d,%s,%s,%s\n"
                .formatted(
                        day,
                        1 + random.nextInt(5),
                        random.nextInt(11),
                        1 + random.nextInt(5),
                        1 + random.nextInt(5),
                        new String[] {"exhibition", "exhibition|rest", "learning|together", ""}[random.nextInt(4)],
                        new String[] {"alone", "partner", "children"}[random.nextInt(3)],
                        new String[] {"18-29", "30-44", "45-64", "65-74", ""}[random.nextInt(5)]);
    }

    private void size() throws Exception {
        IO.println(application.psql("""
                select format('%s submissions, %s; daily tallies %s rows, %s (%s %%); monthly %s rows, %s (%s %%)',
                    (select count(*) from submissions), pg_size_pretty(all_of), (select count(*) from daily_tallies),
                    pg_size_pretty(days), round(100.0 * days / all_of, 1), (select count(*) from monthly_tallies),
                    pg_size_pretty(months), round(100.0 * months / all_of, 1))
                from (select pg_total_relation_size('submissions') as all_of, pg_total_relation_size('daily_tallies') as days,
                    pg_total_relation_size('monthly_tallies') as months) as sizes"""));
    }

    /// @param aim in milliseconds; 0 where there is none
    /// @return median in milliseconds
    private double measure(String what, int aim, String path) throws Exception {
        application.get(path);
        long begun = System.nanoTime();
        application.get(path);
        int most = (int) Math.clamp(LONGEST.toNanos() / (System.nanoTime() - begun), 5, REQUESTS);
        double[] milliseconds = application.times(path, most < REQUESTS ? 0 : WARM_UP, most);
        IO.println("%s: p50 %.1f ms, p99 %.1f ms of %d%s"
                .formatted(
                        what,
                        milliseconds[most / 2],
                        milliseconds[most * 99 / 100],
                        most,
                        aim == 0 ? "" : " (aim %d ms)".formatted(aim)));
        return milliseconds[most / 2];
    }

    /// Every second of a long export, the live heap is looked at after a full collection.
    private void export(Application.Place place) throws Exception {
        application.get("/surveys/%s/submissions?format=csv&museum=%s".formatted(place.survey(), place.museum()));
        var heap = new Heap(application.pid());
        heap.start();
        long begun = System.nanoTime();
        long rows = application.lines(
                "/surveys/%s/submissions?format=csv&from=2025-01-01&to=2025-12-31".formatted(place.survey()));
        double taken = seconds(Duration.ofNanos(System.nanoTime() - begun));
        heap.interrupt();
        heap.join();
        IO.println("export of %d records: %.0f rows/s (aim 50,000), live heap %s".formatted(rows, rows / taken, heap));
    }

    /// The national series out of the answers themselves.
    private void rows(Application.Place place, double series) throws Exception {
        String plan = application.psql("""
                explain (analyze, summary on, timing off)
                select date_trunc('month', day::timestamp), count(*), avg((answers ->> 'overall')::numeric)
                from submissions where survey_id = '%s' group by 1""".formatted(place.survey()));
        double taken = Double.parseDouble(
                Application.find("Execution Time: ([0-9.]+) ms", plan).group(1));
        IO.println("the same national series out of JSON answers: %.0f ms; ratio to the series: %.0f"
                .formatted(taken, taken / series));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /// The live heap of a process while something goes on: least and most of what full collections left.
    private static final class Heap extends Thread {

        private final long pid;
        private long least = Long.MAX_VALUE;
        private long most;

        Heap(long pid) {
            this.pid = pid;
        }

        @Override
        public void run() {
            try {
                while (true) {
                    Thread.sleep(1000);
                    String histogram = Application.output(
                            new ProcessBuilder("jcmd", Long.toString(pid), "GC.class_histogram"));
                    long bytes = Long.parseLong(
                            Application.find("Total\\s+\\d+\\s+(\\d+)", histogram).group(1));
                    least = Math.min(least, bytes);
                    most = Math.max(most, bytes);
                }
            } catch (InterruptedException e) {
                // The export is over.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return most == 0 ? "not seen" : "%d to %d MB".formatted(least >> 20, most >> 20);
        }
    }
}

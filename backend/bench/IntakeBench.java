import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many durable submissions a second go through HTTP, against inserts of the same row by pgbench on the same
/// PostgreSQL, one and a hundred in a statement, in alternating rounds of one run. Run by `make bench-intake`, which
/// builds the application first.
///
/// Arguments: the directory of the packaged application; optionally seconds a round and rounds.
class IntakeBench {

    private static final List<Integer> CONNECTIONS = List.of(16, 64, 256);

    /// The embedded PostgreSQL takes 100 connections, and the application has some of them.
    private static final int MOST_DIRECT = 64;

    private static final int BATCH = 100;

    /// The JVM has warmed up when it compiles for less than this part of a round. By then some 100,000 submissions
    /// have gone through; that one round is no faster than the last, long before, says nothing on a noisy machine.
    private static final double COMPILING = 0.1;

    private static final int WARM_UP_CONNECTIONS = 256;
    private static final int WARM_UP_SECONDS = 8;
    private static final int MOST_WARM_UPS = 40;

    private final Application application;
    private final int seconds;
    private final int rounds;

    IntakeBench(Application application, int seconds, int rounds) {
        this.application = application;
        this.seconds = seconds;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        Application.requireOnPath("pgbench", "apt-get install postgresql-contrib");
        Application.requireOnPath("wrk", "apt-get install wrk");
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        try (var application = new Application(Path.of(arguments[0]))) {
            new IntakeBench(application, seconds, rounds).run();
        }
    }

    void run() throws Exception {
        application.start();
        Application.Place place = application.place();
        Path insert = prepareTable(place);
        Path batch = batched(insert);
        int run = warmUp(place.key(), insert);
        Map<Integer, List<Round>> direct = new HashMap<>();
        Map<Integer, List<Round>> through = new HashMap<>();
        List<Round> batches = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            for (int connections : CONNECTIONS) {
                record(direct, connections, "pgbench", pgbench(insert, connections, seconds));
                record(through, connections, "http", Wrk.run(application, place.key(), connections, seconds, ++run));
            }
            batches.add(pgbench(batch, 2, seconds));
        }
        CONNECTIONS.forEach(connections -> summarise(connections, direct, through));
        IO.println("pgbench, %d rows in a statement, 2 connections: %.0f rows/s"
                .formatted(BATCH, BATCH * median(batches).perSecond()));
        IO.println("stored and tallied: " + application.psql("select count(*) from submissions") + " submissions, "
                + application.psql(
                        "select sum(counts[1]) from daily_tallies where segment = ''"));
    }

    /// A table of the same shape, with the same indexes, so that pgbench pays for the same row.
    private Path prepareTable(Application.Place place) throws Exception {
        application.psql("create table bench_submissions (like submissions including all)");
        String insert = Files.readString(Application.HERE.resolve("insert.sql"))
                .replace("%ORGANISATION%", place.organisation())
                .replace("%MUSEUM%", place.museum())
                .replace("%SURVEY%", place.survey())
                .replace("%COLLECTOR%", place.collector());
        return Files.writeString(application.data().resolve("insert.sql"), insert);
    }

    private Path batched(Path insert) throws IOException {
        String many = Files.readString(insert)
                .replaceFirst("(?s)\\)\\s*values \\((.*)\\);", ") select $1 from generate_series(1, %d);".formatted(BATCH));
        return Files.writeString(application.data().resolve("batch.sql"), many);
    }

    /// @return rounds so far
    private int warmUp(String key, Path insert) throws Exception {
        pgbench(insert, 16, 2);
        double compiled = application.secondsOfCompiling();
        for (int run = 1; run <= MOST_WARM_UPS; run++) {
            Round round = Wrk.run(application, key, WARM_UP_CONNECTIONS, WARM_UP_SECONDS, run);
            double until = application.secondsOfCompiling();
            IO.println("warming up: %.0f/s, %.1f s of compiling".formatted(round.perSecond(), until - compiled));
            if (until - compiled < COMPILING * WARM_UP_SECONDS) {
                return run;
            }
            compiled = until;
        }
        IO.println("the JVM is still compiling");
        return MOST_WARM_UPS;
    }

    private Round pgbench(Path insert, int connections, int seconds) throws Exception {
        Path log = application.data().resolve("pgbench");
        int clients = Math.min(connections, MOST_DIRECT);
        String out = application.onDatabase(
                "pgbench", "-n", "-M", "prepared", "-c", "" + clients, "-j", "2", "-T", "" + seconds,
                "-l", "--log-prefix", log.toString(), "-f", insert.toString(), "postgres");
        double[] latencies = latencies(log);
        return new Round(
                Double.parseDouble(Application.find("tps = ([0-9.]+)", out).group(1)),
                latencies[latencies.length / 2],
                latencies[latencies.length * 99 / 100],
                0);
    }

    /// Of each transaction that pgbench logged, in ms, sorted. Its logs, one a thread, are read and deleted.
    private static double[] latencies(Path log) throws IOException {
        List<Double> latencies = new ArrayList<>();
        try (var files = Files.newDirectoryStream(log.getParent(), log.getFileName() + ".*")) {
            for (Path file : files) {
                for (String line : Files.readAllLines(file)) {
                    latencies.add(Double.parseDouble(line.split(" ", 4)[2]) / 1000);
                }
                Files.delete(file);
            }
        }
        return latencies.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static void record(Map<Integer, List<Round>> rounds, int connections, String name, Round round) {
        rounds.computeIfAbsent(connections, any -> new ArrayList<>()).add(round);
        IO.println("%3d connections  %-8s %8.0f/s  p50 %6.2f ms  p99 %6.2f ms  refused %d"
                .formatted(connections, name, round.perSecond(), round.p50(), round.p99(), round.refused()));
    }

    private static void summarise(int connections, Map<Integer, List<Round>> direct, Map<Integer, List<Round>> through) {
        Round pgbench = median(direct.get(connections));
        Round http = median(through.get(connections));
        IO.println("%d connections: pgbench %.0f/s (p99 %.1f ms), submissions %.0f/s (p50 %.1f ms, p99 %.1f ms); ratio to pgbench: %.2f"
                .formatted(
                        connections,
                        pgbench.perSecond(),
                        pgbench.p99(),
                        http.perSecond(),
                        http.p50(),
                        http.p99(),
                        http.perSecond() / pgbench.perSecond()));
    }

    private static Round median(List<Round> rounds) {
        return rounds.stream()
                .sorted((a, b) -> Double.compare(a.perSecond(), b.perSecond()))
                .toList()
                .get(rounds.size() / 2);
    }
}

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many durable submissions a second go through HTTP, against single-row inserts of the same row by pgbench on the
/// same PostgreSQL, in alternating rounds of one run. Run by `make bench-intake`, which builds the application first.
///
/// Arguments: the directory of the packaged application; optionally seconds a round and rounds.
class IntakeBench {

    private static final String PASSWORD = "a password for the bench";
    private static final List<Integer> CONNECTIONS = List.of(16, 64);
    private static final Path HERE = Path.of("backend", "bench");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Path data = Files.createTempDirectory("kaiku-bench");
    private final int port = freePort();
    private final int seconds;
    private final int rounds;

    IntakeBench(int seconds, int rounds) throws IOException {
        this.seconds = seconds;
        this.rounds = rounds;
    }

    record Round(double perSecond, double p50, double p99, long refused) {}

    public static void main(String[] arguments) throws Exception {
        requireOnPath("pgbench", "apt-get install postgresql-contrib");
        requireOnPath("wrk", "apt-get install wrk");
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        new IntakeBench(seconds, rounds).run(Path.of(arguments[0], "quarkus-run.jar"));
    }

    void run(Path jar) throws Exception {
        Process application = start(jar);
        try {
            Map<String, String> ids = prepare();
            Path insert = prepareTable(ids);
            warmUp(ids.get("key"), insert);
            Map<Integer, List<Round>> direct = new HashMap<>();
            Map<Integer, List<Round>> through = new HashMap<>();
            int run = 1;
            for (int round = 1; round <= rounds; round++) {
                for (int connections : CONNECTIONS) {
                    record(direct, connections, "pgbench", pgbench(insert, connections, seconds));
                    record(through, connections, "http", wrk(ids.get("key"), connections, seconds, ++run));
                }
            }
            CONNECTIONS.forEach(connections -> summarise(connections, direct, through));
            IO.println("stored and tallied: " + psql("select count(*) from submissions") + " submissions, "
                    + psql("select sum(counts[1]) from daily_tallies where question = '' and segment = ''"));
        } finally {
            application.destroy();
            application.waitFor();
            delete(data);
        }
    }

    private Process start(Path jar) throws Exception {
        var builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"), "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("kaiku.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "KAIKU_PORT", Integer.toString(port),
                        "KAIKU_DATA_DIR", data.toString(),
                        "KAIKU_DEMO", "false",
                        "KAIKU_ADMIN_PASSWORD", PASSWORD));
        Process application = builder.start();
        for (int attempt = 0; attempt < 240 && application.isAlive(); attempt++) {
            Thread.sleep(500);
            if (isReady()) {
                return application;
            }
        }
        application.destroy();
        throw new IllegalStateException("the application did not start; see " + data.resolve("kaiku.log"));
    }

    private boolean isReady() throws InterruptedException {
        try {
            var ready = HttpRequest.newBuilder(URI.create("http://localhost:%d/q/health/ready".formatted(port))).build();
            return http.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /// One organisation, museum, published survey and collector, made through the API.
    private Map<String, String> prepare() throws Exception {
        post("/session", "{\"email\":\"admin@example.org\",\"password\":\"%s\"}".formatted(PASSWORD));
        var ids = new HashMap<String, String>();
        ids.put("ORGANISATION", member("id", post("/organisations", """
                {"name":{"fi":"Kuorma","sv":"Last","en":"Load"},"ownerType":"municipal"}""")));
        ids.put("MUSEUM", member("id", post("/museums", """
                {"organisationId":"%s","slug":"load","name":{"fi":"Kuorma","sv":"Last","en":"Load"},
                "municipality":"Kotka","timeZone":"Europe/Helsinki","languages":["en"]}"""
                .formatted(ids.get("ORGANISATION")))));
        ids.put("SURVEY", member("id", post("/surveys", "{\"organisationId\":\"%s\",\"slug\":\"load\",\"definition\":%s}"
                .formatted(ids.get("ORGANISATION"), Files.readString(HERE.resolve("survey.json"))))));
        post("/surveys/%s/versions".formatted(ids.get("SURVEY")), "");
        String collector = post("/collectors", "{\"surveyId\":\"%s\",\"museumId\":\"%s\",\"channel\":\"link\"}"
                .formatted(ids.get("SURVEY"), ids.get("MUSEUM")));
        ids.put("COLLECTOR", member("id", collector));
        ids.put("key", member("key", collector));
        return ids;
    }

    private String post(String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1%s".formatted(port, path)))
                .header("Content-Type", "application/json")
                .POST(body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    /// A table of the same shape, with the same indexes, so that pgbench pays for the same row.
    private Path prepareTable(Map<String, String> ids) throws Exception {
        psql("create table bench_submissions (like submissions including all)");
        String insert = Files.readString(HERE.resolve("insert.sql"));
        for (var id : ids.entrySet()) {
            insert = insert.replace("%" + id.getKey() + "%", id.getValue());
        }
        return Files.writeString(data.resolve("insert.sql"), insert);
    }

    private void warmUp(String key, Path insert) throws Exception {
        wrk(key, 16, 10, 0);
        wrk(key, 64, 10, 1);
        pgbench(insert, 16, 2);
    }

    private Round pgbench(Path insert, int connections, int seconds) throws Exception {
        String out = command(
                "pgbench", "-n", "-M", "prepared", "-c", "" + connections, "-j", "2", "-T", "" + seconds,
                "-h", "127.0.0.1", "-p", databasePort(), "-U", "kaiku", "-f", insert.toString(), "postgres");
        return new Round(number("tps = ([0-9.]+)", out), number("latency average = ([0-9.]+)", out), Double.NaN, 0);
    }

    private Round wrk(String key, int connections, int seconds, int run) throws Exception {
        var builder = new ProcessBuilder(
                "wrk", "-t", "2", "-c", "" + connections, "-d", seconds + "s", "-s",
                HERE.resolve("submissions.lua").toString(), "http://localhost:" + port);
        builder.environment().putAll(Map.of("KEY", key, "RUN", "" + run));
        Matcher result = matcher("RESULT ([0-9]+) ([0-9.]+) ([0-9.]+) ([0-9]+)", output(builder));
        return new Round(
                Double.parseDouble(result.group(1)),
                Double.parseDouble(result.group(2)),
                Double.parseDouble(result.group(3)),
                Long.parseLong(result.group(4)));
    }

    private static void record(Map<Integer, List<Round>> rounds, int connections, String name, Round round) {
        rounds.computeIfAbsent(connections, any -> new ArrayList<>()).add(round);
        IO.println("%3d connections  %-8s %8.0f/s  p50 %6.2f ms  p99 %6.2f ms  refused %d"
                .formatted(connections, name, round.perSecond(), round.p50(), round.p99(), round.refused()));
    }

    private static void summarise(int connections, Map<Integer, List<Round>> direct, Map<Integer, List<Round>> through) {
        Round pgbench = median(direct.get(connections));
        Round http = median(through.get(connections));
        IO.println("%d connections: pgbench %.0f/s, submissions %.0f/s (p50 %.1f ms, p99 %.1f ms); ratio to pgbench: %.2f"
                .formatted(
                        connections,
                        pgbench.perSecond(),
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

    private String psql(String sql) throws Exception {
        return command("psql", "-qtAX", "-h", "127.0.0.1", "-p", databasePort(), "-U", "kaiku", "-c", sql, "postgres")
                .strip();
    }

    private String databasePort() throws IOException {
        return Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(3).strip();
    }

    private String command(String... command) throws Exception {
        var builder = new ProcessBuilder(command);
        builder.environment().put("PGPASSWORD", Files.readString(data.resolve("postgresql.password")).strip());
        return output(builder);
    }

    private static String output(ProcessBuilder builder) throws Exception {
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", builder.command()) + ": " + output);
        }
        return output;
    }

    private static String member(String name, String json) {
        return matcher("\"%s\":\"([^\"]+)\"".formatted(name), json).group(1);
    }

    private static double number(String pattern, String text) {
        return Double.parseDouble(matcher(pattern, text).group(1));
    }

    private static Matcher matcher(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in: " + text);
        }
        return matcher;
    }

    private static void requireOnPath(String program, String how) throws InterruptedException {
        try {
            new ProcessBuilder(program, "--version").redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            IO.println("%s is missing; on Debian: %s".formatted(program, how));
            System.exit(1);
        }
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}

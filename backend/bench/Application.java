import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The packaged application as a process of its own, run as `make run` runs it, on a new data directory that goes with
/// it.
final class Application implements AutoCloseable {

    static final Path HERE = Path.of("backend", "bench");

    private static final String PASSWORD = "a password for the bench";
    private static final Duration START_AT_MOST = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Path jar;
    private final Path data;
    private final Map<String, String> settings;
    private final int port = freePort();
    private Process process;

    /// @param directory of the packaged application
    Application(Path directory) throws IOException {
        this(directory, Files.createTempDirectory("kaiku-bench"), Map.of());
    }

    /// @param data     an empty directory, removed in the end
    /// @param settings more of the environment
    Application(Path directory, Path data, Map<String, String> settings) throws IOException {
        this.jar = directory.resolve("quarkus-run.jar");
        this.data = data;
        this.settings = settings;
    }

    /// Ids of one organisation, museum, published survey and collector; the collector's key.
    record Place(String organisation, String museum, String survey, String collector, String key) {}

    Path data() {
        return data;
    }

    /// Whoever is logged in.
    HttpClient client() {
        return http;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /// @return from the start of the process until it says that it is ready
    Duration start() throws Exception {
        long begun = System.nanoTime();
        var builder = new ProcessBuilder(
                        java(),
                        "-XX:AOTCache=" + jar.resolveSibling("app.aot"),
                        "-Xlog:aot*=error",
                        "-XX:+UseParallelGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(data.resolve("kaiku.log").toFile()));
        builder.environment()
                .putAll(Map.of(
                        "KAIKU_PORT", Integer.toString(port),
                        "KAIKU_DATA_DIR", data.toString(),
                        "KAIKU_DEMO", "false",
                        "KAIKU_ADMIN_PASSWORD", PASSWORD));
        builder.environment().putAll(settings);
        process = builder.start();
        while (process.isAlive() && System.nanoTime() - begun < START_AT_MOST.toNanos()) {
            if (isReady()) {
                Duration taken = Duration.ofNanos(System.nanoTime() - begun);
                logIn();
                return taken;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException(
                "the application did not start:\n" + Files.readString(data.resolve("kaiku.log")));
    }

    void logIn() throws Exception {
        post("/session", "{\"email\":\"admin@example.org\",\"password\":\"%s\"}".formatted(PASSWORD));
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            IO.println("the application did not stop within 90 s");
            process.destroyForcibly().waitFor();
        }
    }

    /// As a power cut would, the database included.
    void kill() throws Exception {
        ProcessHandle database = postmaster().orElseThrow();
        killBackend();
        kill(database);
    }

    void killBackend() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void killDatabase() throws Exception {
        Optional<ProcessHandle> running = postmaster();
        if (running.isPresent()) {
            kill(running.get());
        }
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        String pid = Files.readAllLines(data.resolve("postgresql/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    }

    /// The postmaster first: it would start anew when it sees a child die.
    static void kill(ProcessHandle postmaster) throws Exception {
        List<ProcessHandle> children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().get(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws Exception {
        if (process != null) {
            stop();
        }
        if (Files.exists(data.resolve("postgresql/postmaster.pid"))) {
            killDatabase(); // left behind by a killed application
        }
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    Place place() throws Exception {
        return place("survey.json");
    }

    Place place(String definition) throws Exception {
        String organisation = member("id", post("/organisations", """
                {"name":{"fi":"Kuorma","sv":"Last","en":"Load"},"ownerType":"municipal"}"""));
        String museum = museum(organisation);
        String survey = member("id", post("/surveys", "{\"organisationId\":\"%s\",\"slug\":\"load\",\"definition\":%s}"
                .formatted(organisation, Files.readString(HERE.resolve(definition)))));
        post("/surveys/%s/versions".formatted(survey), "");
        String collector = post(
                "/collectors",
                "{\"surveyId\":\"%s\",\"museumId\":\"%s\",\"channel\":\"link\"}".formatted(survey, museum));
        return new Place(organisation, museum, survey, member("id", collector), member("key", collector));
    }

    String museum(String organisation) throws Exception {
        return member("id", post("/museums", """
                {"organisationId":"%s","slug":"load-%x","name":{"fi":"Kuorma","sv":"Last","en":"Load"},
                "municipality":"Kotka","timeZone":"Europe/Helsinki","languages":["en"]}"""
                .formatted(organisation, System.nanoTime())));
    }

    String get(String path) throws Exception {
        return send(request(path).GET());
    }

    /// How long requests take, one after another over one connection: what the server takes, and the way there and back on
    /// loopback.
    ///
    /// @return in milliseconds, shortest first
    double[] times(String path, int warmUp, int requests) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            get(path);
        }
        double[] milliseconds = new double[requests];
        for (int i = 0; i < requests; i++) {
            long begun = System.nanoTime();
            get(path);
            milliseconds[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(milliseconds);
        return milliseconds;
    }

    /// How many lines an answer has, however long it is.
    long lines(String path) throws Exception {
        var response = http.send(request(path).GET().build(), BodyHandlers.ofLines());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.uri() + ": " + response.statusCode());
        }
        return response.body().count();
    }

    /// What its compilers have taken so far, all of their threads together.
    double secondsOfCompiling() throws Exception {
        Path jstat = Path.of(java()).resolveSibling("jstat");
        String counters = output(new ProcessBuilder(jstat.toString(), "-compiler", Long.toString(pid())));
        return Double.parseDouble(find("\\n *\\d+ +\\d+ +\\d+ +([0-9.]+)", counters).group(1));
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    long pid() {
        return process.pid();
    }

    String post(String path, String body) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /// Sends a form (RFC 7578) with a file and a mapping.
    String postForm(String path, String file, String mapping) throws Exception {
        String boundary = "kaiku-bench-boundary";
        String part = "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n%s\r\n";
        BodyPublisher body = BodyPublishers.ofString(part.formatted(boundary, "file", "answers.csv", "text/csv", file)
                + part.formatted(boundary, "mapping", "mapping.json", "application/json", mapping)
                + "--" + boundary + "--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body));
    }

    String psql(String sql) throws Exception {
        return onDatabase("psql", "-qtAX", "-c", sql, "postgres").strip();
    }

    /// Runs one of PostgreSQL's programs against the application's database.
    ///
    /// @param command the program and its arguments, the database's name last
    String onDatabase(String... command) throws Exception {
        List<String> line = new ArrayList<>(List.of(command));
        String port = Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(3).strip();
        line.addAll(1, List.of("-h", "127.0.0.1", "-p", port, "-U", "kaiku"));
        var builder = new ProcessBuilder(line);
        builder.environment().put("PGPASSWORD", Files.readString(data.resolve("postgresql.password")).strip());
        return output(builder);
    }

    static String output(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", builder.command()) + ": " + output);
        }
        return output;
    }

    static String member(String name, String json) {
        return find("\"%s\":\"?([^\",}]+)".formatted(name), json).group(1);
    }

    static Matcher find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in: " + text);
        }
        return matcher;
    }

    static void requireOnPath(String program, String how) throws InterruptedException {
        try {
            new ProcessBuilder(program, "--version").redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            IO.println("%s is missing; on Debian: %s".formatted(program, how));
            System.exit(1);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + "/api/v1" + path));
    }

    private String send(HttpRequest.Builder request) throws Exception {
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.uri() + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private boolean isReady() throws InterruptedException {
        try {
            var ready = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready")).build();
            return http.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}

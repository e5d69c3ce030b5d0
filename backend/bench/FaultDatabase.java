import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/// A PostgreSQL outside the application: the programs that are packaged with it, on a cluster of its own.
final class FaultDatabase implements AutoCloseable {

    private final Path home;
    private final Path cluster;
    private final int port;

    /// @param directory of the packaged application
    /// @param cluster   where the data shall be; does not exist yet, or is empty
    FaultDatabase(Path packaged, Path cluster) throws Exception {
        this.home = Files.createTempDirectory("kaiku-faults-postgresql");
        this.cluster = cluster == null ? home.resolve("data") : cluster;
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
        unpack(packaged);
        program("initdb", "-D", this.cluster.toString(), "-X", home.resolve("wal").toString(), "-U", "kaiku",
                "--auth=trust", "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C");
        start();
    }

    int port() {
        return port;
    }

    /// For an application that reaches it at a port.
    static Map<String, String> settings(int port) {
        return Map.of(
                "KAIKU_DATABASE_URL", "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
                "KAIKU_DATABASE_USER", "kaiku",
                "KAIKU_DATABASE_PASSWORD", "none");
    }

    void start() throws Exception {
        program("pg_ctl", "start", "-D", cluster.toString(), "-w", "-l", home.resolve("log").toString(), "-o",
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=64MB -c max_connections=60 -c max_wal_size=256MB"
                        .formatted(port));
    }

    void stop() throws Exception {
        program("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w");
    }

    void kill() throws Exception {
        Application.kill(postmaster());
    }

    boolean isRunning() throws IOException {
        return Files.exists(cluster.resolve("postmaster.pid")) && postmaster() != null;
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElse(null);
    }

    String run(String... command) throws Exception {
        return Application.output(client(command));
    }

    /// @param command a program of PostgreSQL with its arguments, the database's name last
    ProcessBuilder client(String... command) {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(1, List.of("-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "kaiku"));
        return new ProcessBuilder(line);
    }

    @Override
    public void close() throws Exception {
        if (isRunning()) {
            stop();
        }
        remove(home);
    }

    static void remove(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void unpack(Path packaged) throws Exception {
        boolean arm = System.getProperty("os.arch").startsWith("a") && !System.getProperty("os.arch").equals("amd64");
        String machine = arm ? "arm64v8" : "amd64";
        Path archive = home.resolve("programs.txz");
        try (var jars = Files.newDirectoryStream(packaged.resolve("lib/main"), "*postgres-binaries-linux-" + machine + "*");
                var jar = new ZipFile(jars.iterator().next().toFile())) {
            var packed = jar.stream().filter(entry -> entry.getName().endsWith(".txz")).findFirst().orElseThrow();
            Files.copy(jar.getInputStream(packed), archive);
        }
        Application.output(new ProcessBuilder("tar", "xJf", archive.toString(), "-C", home.toString()));
        Files.delete(archive);
    }

    /// As the application does: PostgreSQL refuses root, and in a user namespace without a mapping root is nobody.
    private void program(String name, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin").resolve(name).toString());
        command.addAll(List.of(arguments));
        Path output = home.resolve("output");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C");
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + Files.readString(output));
        }
    }
}

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Two instances on one database behind HAProxy, of which one dies.
final class FaultsOfInstances {

    private FaultsOfInstances() {}

    static List<Fault> all() {
        return List.of(
                new Fault("instance-killed", 16, 5, FaultsOfInstances::two, FaultsOfInstances::killOne),
                new Fault("instance-stopped", 16, 5, FaultsOfInstances::two, FaultsOfInstances::stopOne));
    }

    private static void two(FaultStage stage) throws Exception {
        Application.requireOnPath("haproxy", "apt install haproxy");
        var database = stage.add(new FaultDatabase(stage.packaged(), null));
        stage.use(database);
        Application other = stage.newApplication(FaultDatabase.settings(database.port()));
        other.start();
        stage.other(other);
        Application first = stage.newApplication(FaultDatabase.settings(database.port()));
        stage.start(first);
        stage.reachedAt("http://localhost:" + haproxy(stage, first, other));
    }

    private static int haproxy(FaultStage stage, Application first, Application other) throws Exception {
        int port;
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
        Path file = Files.createTempFile("kaiku-faults", ".cfg");
        stage.add(() -> Files.delete(file));
        Files.writeString(file, """
                global
                    maxconn 1000
                defaults
                    mode http
                    timeout connect 2s
                    timeout client 60s
                    timeout server 60s
                    timeout http-request 10s
                    option redispatch
                    retries 2
                listen kaiku
                    bind 127.0.0.1:%d
                    balance roundrobin
                    option httpchk GET /q/health/ready
                    default-server check inter 500ms fall 1 rise 1
                    server first 127.0.0.1:%d
                    server other 127.0.0.1:%d
                """.formatted(port, port(first), port(other)));
        Process haproxy = new ProcessBuilder("haproxy", "-db", "-f", file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        stage.add(() -> haproxy.destroyForcibly().waitFor());
        Thread.sleep(1_500);
        return port;
    }

    private static int port(Application application) {
        return URI.create(application.address()).getPort();
    }

    /// It stays dead: the first goes on alone.
    private static void killOne(FaultStage stage) throws Exception {
        stage.other().killBackend();
        stage.ledger().faultOver();
        stage.last();
    }

    /// As an update does it, one after the other.
    private static void stopOne(FaultStage stage) throws Exception {
        stage.other().stop();
        stage.ledger().faultOver();
        stage.other().start();
        stage.last();
    }
}

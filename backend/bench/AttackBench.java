import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// Whether kiosks go on while somebody means harm: 10,000 logins with wrong passwords, 300 connections that hardly send
/// anything, and bodies made to hurt a parser. Run by `make bench-attack`, which builds the application first.
///
/// Arguments: the directory of the packaged application; optionally how many logins and how many slow connections.
class AttackBench {

    private static final Duration A_WHILE = Duration.ofSeconds(20);
    private static final int VISITORS_PER_SECOND = 20;
    private static final int LOGINS_AT_ONCE = 32;
    private static final int WARM_UP = 2_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Application application;
    private final int logins;
    private final int slow;

    AttackBench(Application application, int logins, int slow) {
        this.application = application;
        this.logins = logins;
        this.slow = slow;
    }

    public static void main(String[] arguments) throws Exception {
        int logins = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        int slow = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 300;
        try (var application = new Application(Path.of(arguments[0]))) {
            new AttackBench(application, logins, slow).run();
        }
    }

    void run() throws Exception {
        application.start();
        Application.Place place = application.place();
        ConstantRate kiosk = KioskTraffic.of(application.address(), place.key(), VISITORS_PER_SECOND);
        // Both ends have done all of this before: the first second of a process is no attack.
        kiosk.during(A_WHILE, () -> guess(WARM_UP, new ConcurrentHashMap<>()));
        IO.println("nobody attacks:            " + kiosk.during(A_WHILE, () -> {}));
        Map<Integer, Integer> answers = new ConcurrentHashMap<>();
        IO.println("%,d wrong passwords:    %s".formatted(logins, kiosk.during(A_WHILE, () -> guess(logins, answers))));
        IO.println("   answered: " + new TreeMap<>(answers));
        List<Socket> connections = new ArrayList<>();
        IO.println("%d slow connections:      %s".formatted(slow, kiosk.during(A_WHILE, () -> trickle(connections))));
        IO.println("   still open after a minute: " + connections.stream().filter(AttackBench::isOpen).count());
        for (Socket connection : connections) {
            connection.close();
        }
        IO.println("hostile bodies:");
        boolean held = new HostileBodies(application.address(), place.key()).run();
        IO.println("nobody attacks any more:   " + kiosk.during(A_WHILE, () -> {}));
        IO.println(held ? "every body was refused within 2 s" : "SOME BODIES DID HARM");
    }

    /// Half of them on the administrator's account, the others on accounts that do not exist.
    private void guess(int logins, Map<Integer, Integer> answers) throws Exception {
        var free = new Semaphore(LOGINS_AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < logins; i++) {
                String email = i % 2 == 0 ? "admin@example.org" : "nobody-%d@example.org".formatted(i);
                free.acquire();
                threads.submit(() -> {
                    try {
                        answers.merge(logIn(email), 1, Integer::sum);
                    } finally {
                        free.release();
                    }
                    return null;
                });
            }
        }
    }

    private int logIn(String email) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(application.address() + "/api/v1/session"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"email\":\"%s\",\"password\":\"not the password %d\"}"
                        .formatted(email, System.nanoTime())))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    /// A third each: never ends its headers, never ends its body, never reads its answer.
    private void trickle(List<Socket> connections) throws Exception {
        URI address = URI.create(application.address());
        for (int i = 0; i < slow; i++) {
            var connection = new Socket(address.getHost(), address.getPort());
            connections.add(connection);
            send(connection, switch (i % 3) {
                case 0 -> "GET /api/v1/museums HTTP/1.1\r\nHost: localhost\r\n";
                case 1 -> "PUT /api/v1/submissions/0 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";
                default -> "GET /api/v1/openapi HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(50);
            });
        }
        for (int second = 0; second < 60; second++) {
            for (int i = 0; i < connections.size(); i++) {
                send(connections.get(i), switch (i % 3) {
                    case 0 -> "X-%d: a\r\n".formatted(second);
                    case 1 -> " ";
                    default -> "";
                });
            }
            Thread.sleep(1_000);
        }
    }

    private static void send(Socket connection, String text) {
        try {
            connection.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // closed by the server
        }
    }

    private static boolean isOpen(Socket connection) {
        try {
            for (int i = 0; i < 3; i++) {
                connection.getOutputStream().write(' ');
                connection.getOutputStream().flush();
                Thread.sleep(5);
            }
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/// Senders that are too slow, or too many at once.
final class FaultsOfSenders {

    private static final int TABLETS = 100;
    private static final int QUEUED = 500;
    private static final int BATCH = 50;
    private static final int SLOW = 150;

    private FaultsOfSenders() {}

    static List<Fault> all() {
        return List.of(
                new Fault("slow-clients", 16, 5, FaultStage::embedded, FaultsOfSenders::dawdle),
                new Fault("tablets", 0, 30, FaultStage::embedded, FaultsOfSenders::comeBack));
    }

    /// A body takes four seconds, and its sender as long until it reads what came of it; the others go on.
    private static void dawdle(FaultStage stage) throws Exception {
        var random = new SplittableRandom(stage.seed());
        List<Thread> slow = new ArrayList<>();
        for (int i = 0; i < SLOW; i++) {
            FaultLedger.Sent sent = stage.ledger().write(random);
            var own = random.split();
            slow.add(Thread.ofVirtual().start(() -> {
                try {
                    dawdle(stage, sent);
                } catch (Exception e) {
                    stage.ledger().trouble("slow " + e.getClass().getSimpleName());
                }
                stage.senders().deliver(List.of(sent), null, false, own);
            }));
        }
        for (Thread thread : slow) {
            thread.join();
        }
        stage.ledger().faultOver();
    }

    private static void dawdle(FaultStage stage, FaultLedger.Sent sent) throws Exception {
        URI address = URI.create(stage.address());
        byte[] body = sent.body().getBytes(StandardCharsets.UTF_8);
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write("PUT /api/v1/submissions/%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                    .formatted(sent.id(), body.length).getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < body.length; at += 20) {
                out.write(body, at, Math.min(20, body.length - at));
                FaultSenders.pause(4_000 / (body.length / 20));
            }
            FaultSenders.pause(4_000);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (answer.startsWith("HTTP/1.1 20")) {
                stage.ledger().acknowledge(sent, answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
            } else {
                stage.ledger().trouble("slow " + answer.lines().findFirst().orElse("nothing"));
            }
        }
    }

    /// A network that was away comes back: enrolled tablets send what they have kept, in batches and in any order, and the
    /// application is killed in the midst of it.
    private static void comeBack(FaultStage stage) throws Exception {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < TABLETS; i++) {
            tokens.add(enrol(stage));
        }
        long begun = System.nanoTime();
        List<Thread> tablets = new ArrayList<>();
        for (int i = 0; i < TABLETS; i++) {
            var random = new SplittableRandom(stage.seed() * 1_000 + i);
            String token = tokens.get(i);
            List<FaultLedger.Sent> queue = new ArrayList<>();
            for (int n = 0; n < QUEUED; n++) {
                queue.add(stage.ledger().write(random));
            }
            Collections.shuffle(queue, Random.from(random));
            tablets.add(Thread.ofVirtual().start(() -> {
                for (int at = 0; at < QUEUED; at += BATCH) {
                    stage.senders().deliver(queue.subList(at, at + BATCH), token, false, random);
                }
            }));
        }
        Thread.sleep(2_000);
        stage.application().killBackend();
        stage.ledger().faultOver();
        stage.application().start();
        for (Thread tablet : tablets) {
            tablet.join();
        }
        IO.println("  tablets: all %,d taken after %.0f s".formatted(TABLETS * QUEUED, (System.nanoTime() - begun) / 1e9));
    }

    private static String enrol(FaultStage stage) throws Exception {
        String invitation = stage.application().post("/devices", "{\"museumId\":\"%s\",\"name\":\"Tablet\"}"
                .formatted(stage.place().museum()));
        return Application.member("token", stage.application().post("/device-enrolments", "{\"enrolmentCode\":\"%s\"}"
                .formatted(Application.member("enrolmentCode", invitation))));
    }
}

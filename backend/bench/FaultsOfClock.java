import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A clock that is set while the application runs: its own and its PostgreSQL's, through libfaketime; the machine's stays as it
/// is. What measures spans of time is left alone, as the kernel would.
final class FaultsOfClock {

    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"));

    private FaultsOfClock() {}

    static List<Fault> all() {
        return List.of(new Fault("clock-jumps", 16, 5, FaultsOfClock::stage, FaultsOfClock::jump));
    }

    private static void stage(FaultStage stage) throws Exception {
        Path library = LIBRARIES.stream().filter(Files::exists).findFirst()
                .orElseThrow(() -> new IllegalStateException("libfaketime is missing; on Debian: apt install faketime"));
        Path clock = Files.createTempFile("kaiku-faults", ".clock");
        stage.add(() -> Files.delete(clock));
        Files.writeString(clock, "+0");
        stage.clock(clock);
        stage.start(stage.newApplication(Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", clock.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                "FAKETIME_FORCE_MONOTONIC_FIX", "0")));
    }

    /// Two hours on, five hours back, a day on, and right again: each time a session must last that is younger than its term.
    private static void jump(FaultStage stage) throws Exception {
        for (String offset : List.of("+2h", "-3h", "+21h", "+0")) {
            Files.writeString(stage.clock(), offset);
            Thread.sleep(2_500);
            String seen = stage.psql("-c", "select round(extract(epoch from received_at - '%s') / 3600)::int || ' h' from submissions order by ctid desc limit 1"
                    .formatted(java.time.Instant.now()));
            IO.println("  clock %s: newest submission received at %s, session %s"
                    .formatted(offset, seen.strip(), session(stage)));
        }
        stage.ledger().faultOver();
    }

    private static String session(FaultStage stage) {
        try {
            stage.application().get("/session");
            return "holds";
        } catch (Exception e) {
            stage.ledger().trouble("session ended");
            return "ended: " + e.getMessage();
        }
    }
}

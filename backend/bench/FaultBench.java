import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Whether anything is lost, stored twice or counted wrongly whatever breaks: kiosks send and send again while it does, and
/// what is stored is compared with what they sent. Run by `make bench-faults`, which builds the application first.
///
/// Arguments: the directory of the packaged application; `--seed N` repeats a run; `--long` lets everything last longer; names of faults,
/// otherwise all. Exit code 1 where anything was lost, doubled or different, or took too long to come back.
class FaultBench {

    private static final String LINE = "%-20s %7s %7s %5s %6s %7s %6s %7s %8s %8s %8s  %s";

    private static final Path LOGS = Path.of("backend", "target", "faults");
    private static final String UNHARMED = "none";

    private final Path packaged;
    private final boolean patient;
    private final long seed;

    FaultBench(Path packaged, boolean patient, long seed) {
        this.packaged = packaged;
        this.patient = patient;
        this.seed = seed;
    }

    public static void main(String[] arguments) throws Exception {
        boolean patient = false;
        long seed = new SplittableRandom().nextLong(1_000_000);
        List<String> names = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--long" -> patient = true;
                case "--seed" -> seed = Long.parseLong(arguments[++i]);
                default -> names.add(arguments[i]);
            }
        }
        List<String> known = Fault.all().stream().map(Fault::name).toList();
        if (!known.containsAll(names)) {
            IO.println("there are the faults %s, not %s".formatted(known, names));
            System.exit(2);
        }
        List<Fault> faults = Fault.all().stream()
                .filter(fault -> names.isEmpty() || names.contains(fault.name()))
                .toList();
        IO.println("seed " + seed);
        boolean held = new FaultBench(Path.of(arguments[0]), patient, seed).run(faults);
        IO.println(held ? "nothing was lost, doubled or different" : "SOMETHING BROKE");
        System.exit(held ? 0 : 1);
    }

    boolean run(List<Fault> faults) {
        IO.println(LINE.formatted("fault", "sent", "acked", "lost", "twice", "partial", "unsent", "tallies", "waiting",
                "longest", "recovery", "errors meanwhile"));
        boolean held = true;
        for (Fault fault : faults) {
            try {
                held &= run(fault);
            } catch (Exception e) {
                IO.println("%-20s FAILED: %s".formatted(fault.name(), e));
                held = false;
            }
        }
        return held;
    }

    private boolean run(Fault fault) throws Exception {
        Duration length = Duration.ofSeconds(patient ? 30 : 6);
        try (var stage = new FaultStage(packaged, length, seed)) {
            fault.stage().on(stage);
            stage.keepLogAs(LOGS.resolve(fault.name() + ".log"));
            stage.open();
            stage.senders().open(fault.senders());
            Thread.sleep(patient ? 15_000 : 2_000);
            fault.strike().on(stage);
            Thread.sleep(patient ? 15_000 : 2_000);
            stage.senders().drain(Duration.ofMinutes(1));
            stage.senders().replay(100);
            stage.application().logIn();
            boolean held = report(fault, stage.ledger(), FaultCheck.of(stage, stage.ledger()));
            return held && (!fault.name().equals(UNHARMED) || FaultSabotage.isSeen(stage));
        }
    }

    private static boolean report(Fault fault, FaultLedger ledger, FaultCheck check) {
        boolean soon = ledger.recovery() <= fault.recovery();
        long waiting = ledger.waiting();
        IO.println(LINE.formatted(fault.name(), ledger.all().size(), ledger.acknowledged(), check.lost(), check.duplicated(),
                check.partial(), check.unsent(), check.tallies(), waiting,
                "%.1f s".formatted(ledger.longestWait()),
                String.format(Locale.ROOT, "%.1f s%s", ledger.recovery(), soon ? "" : "!"), new TreeMap<>(ledger.troubles())));
        return check.isClean() && soon && waiting == 0;
    }
}

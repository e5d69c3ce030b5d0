import java.util.List;
import java.util.SplittableRandom;

/// Lines between the application and its database, and between senders and the application, that are bad for a while.
final class FaultsOfLine {

    private FaultsOfLine() {}

    static List<Fault> all() {
        return List.of(
                new Fault("line-cut", 16, 5, FaultsOfLine::toDatabase, stage -> during(stage, FaultWire.State.CUT)),
                new Fault("line-reset", 16, 5, FaultsOfLine::toDatabase, FaultsOfLine::reset),
                new Fault("line-slow", 16, 5, FaultsOfLine::toDatabase, stage -> during(stage, FaultWire.State.SLOW)),
                new Fault("line-silent", 16, 5, FaultsOfLine::toDatabase, stage -> during(stage, FaultWire.State.SILENT)),
                new Fault("line-forgotten", 16, 5, FaultsOfLine::toDatabase, FaultsOfLine::forgotten),
                new Fault("commit-unheard", 16, 5, FaultsOfLine::toDatabase, FaultsOfLine::unheard),
                new Fault("reply-lost", 16, 5, FaultsOfLine::toSenders, FaultsOfLine::unheard));
    }

    private static void toDatabase(FaultStage stage) throws Exception {
        var database = stage.add(new FaultDatabase(stage.packaged(), null));
        stage.use(database);
        var wire = stage.add(new FaultWire(database.port()));
        stage.start(stage.newApplication(FaultDatabase.settings(wire.port())));
    }

    private static void toSenders(FaultStage stage) throws Exception {
        stage.embedded();
        int port = java.net.URI.create(stage.application().address()).getPort();
        stage.reachedAt("http://localhost:" + stage.add(new FaultWire(port)).port());
    }

    private static void during(FaultStage stage, FaultWire.State state) throws Exception {
        FaultWire wire = stage.find(FaultWire.class);
        wire.turn(state);
        stage.last();
        wire.turn(FaultWire.State.WHOLE);
        stage.ledger().faultOver();
        stage.last();
    }

    /// All connections break, ten times.
    private static void reset(FaultStage stage) throws Exception {
        for (int i = 0; i < 10; i++) {
            stage.find(FaultWire.class).reset();
            Thread.sleep(500);
        }
        stage.ledger().faultOver();
    }

    /// Silence, after which a line is open again but knows none of the old connections.
    private static void forgotten(FaultStage stage) throws Exception {
        FaultWire wire = stage.find(FaultWire.class);
        wire.turn(FaultWire.State.SILENT);
        stage.last();
        wire.abandon();
        wire.turn(FaultWire.State.WHOLE);
        stage.ledger().faultOver();
        stage.last();
        stage.last();
    }

    /// What was asked for is done, but its answer does not come back.
    private static void unheard(FaultStage stage) throws Exception {
        FaultWire wire = stage.find(FaultWire.class);
        wire.forget(new SplittableRandom(stage.seed()));
        stage.last();
        wire.turn(FaultWire.State.WHOLE);
        stage.ledger().faultOver();
    }
}

import java.util.List;

/// Programs that die, with an embedded PostgreSQL.
final class FaultsOfProcesses {

    private FaultsOfProcesses() {}

    static List<Fault> all() {
        return List.of(
                new Fault("backend-killed", 16, 30, FaultStage::embedded, FaultsOfProcesses::killBackend),
                new Fault("database-killed", 16, 30, FaultStage::embedded, FaultsOfProcesses::killDatabase),
                new Fault("both-killed", 16, 30, FaultStage::embedded, FaultsOfProcesses::killBoth),
                new Fault("restart", 16, 30, FaultStage::embedded, FaultsOfProcesses::restart));
    }

    /// kill -9; PostgreSQL stays behind, and the next start has to deal with it.
    private static void killBackend(FaultStage stage) throws Exception {
        stage.application().killBackend();
        stage.ledger().faultOver();
        stage.application().start();
    }

    /// kill -9 of the postmaster and its children. Nobody starts anything.
    private static void killDatabase(FaultStage stage) throws Exception {
        stage.application().killDatabase();
        stage.ledger().faultOver();
        stage.last();
        stage.last();
    }

    /// As a power cut.
    private static void killBoth(FaultStage stage) throws Exception {
        stage.application().kill();
        stage.ledger().faultOver();
        stage.application().start();
    }

    /// As an update does it: SIGTERM while batches are on their way.
    private static void restart(FaultStage stage) throws Exception {
        stage.application().stop();
        stage.ledger().faultOver();
        stage.application().start();
    }
}

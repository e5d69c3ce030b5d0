import java.util.List;
import java.util.stream.Stream;

/// One thing that breaks.
///
/// @param senders  how many send while it does
/// @param recovery how many seconds it may take after the fault until something is acknowledged again
/// @param stage    puts up what it happens to
/// @param strike   lets it happen, and returns when it is over
record Fault(String name, int senders, double recovery, FaultStage.Build stage, Strike strike) {

    /// Those that `make bench-faults` runs, in this order.
    static List<Fault> all() {
        return Stream.of(
                        List.of(new Fault("none", 16, 1, FaultStage::embedded, stage -> stage.ledger().faultOver())),
                        FaultsOfProcesses.all(),
                        FaultsOfDatabase.all(),
                        FaultsOfLine.all(),
                        FaultsOfSenders.all(),
                        FaultsOfClock.all(),
                        FaultsOfInstances.all())
                .flatMap(List::stream)
                .toList();
    }

    interface Strike {
        void on(FaultStage stage) throws Exception;
    }
}

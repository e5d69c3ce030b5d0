import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A database elsewhere that dies, fills up, or is busy with others.
final class FaultsOfDatabase {

    private FaultsOfDatabase() {}

    static List<Fault> all() {
        return List.of(
                new Fault("external-killed", 16, 5, FaultsOfDatabase::external, FaultsOfDatabase::kill),
                new Fault("disk-full", 16, 5, FaultsOfDatabase::onSmallDisk, FaultsOfDatabase::fill),
                new Fault("wal-full", 16, 30, FaultsOfDatabase::embeddedOnSmallDisk, FaultsOfDatabase::fillUnderEmbedded),
                new Fault("tables-locked", 16, 5, FaultsOfDatabase::external, FaultsOfDatabase::lock),
                new Fault("connections-taken", 16, 5, FaultsOfDatabase::external, FaultsOfDatabase::takeConnections),
                new Fault("pool-exhausted", 16, 5, FaultsOfDatabase::withSmallPool, FaultsOfDatabase::exhaustPool),
                new Fault("poison", 16, 5, FaultsOfDatabase::external, FaultsOfDatabase::poison));
    }

    static void external(FaultStage stage) throws Exception {
        external(stage, null, Map.of());
    }

    private static void withSmallPool(FaultStage stage) throws Exception {
        external(stage, null, Map.of("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "4"));
    }

    private static void external(FaultStage stage, Path cluster, Map<String, String> more) throws Exception {
        var database = stage.add(new FaultDatabase(stage.packaged(), cluster));
        stage.use(database);
        Map<String, String> settings = new HashMap<>(FaultDatabase.settings(database.port()));
        settings.putAll(more);
        stage.start(stage.newApplication(settings));
    }

    private static void onSmallDisk(FaultStage stage) throws Exception {
        external(stage, stage.add(new FaultDisk(120)).directory().resolve("data"), Map.of());
    }

    private static void embeddedOnSmallDisk(FaultStage stage) throws Exception {
        Path data = stage.add(new FaultDisk(400)).directory().resolve("data");
        stage.start(stage.add(new Application(stage.packaged(), Files.createDirectory(data), Map.of())));
    }

    private static void kill(FaultStage stage) throws Exception {
        stage.database().kill();
        stage.last();
        stage.database().start();
        stage.ledger().faultOver();
    }

    /// The tables cannot grow; the journal, elsewhere, can.
    private static void fill(FaultStage stage) throws Exception {
        FaultDisk disk = stage.find(FaultDisk.class);
        disk.fill();
        stage.last();
        disk.empty();
        stage.ledger().faultOver();
    }

    /// Nor can the journal: PostgreSQL gives up, and comes back once there is room.
    private static void fillUnderEmbedded(FaultStage stage) throws Exception {
        FaultDisk disk = stage.find(FaultDisk.class);
        disk.fill();
        try {
            for (int i = 0; i < 100; i++) {
                stage.psql("-c", "select pg_switch_wal()");
            }
            IO.println("  wal-full: PostgreSQL did not give up");
        } catch (IllegalStateException | java.io.IOException e) {
            // it has given up
        }
        stage.last();
        disk.empty();
        stage.ledger().faultOver();
        stage.last();
    }

    /// Somebody holds what every submission writes.
    private static void lock(FaultStage stage) throws Exception {
        Process holder = stage.hold("begin; lock table daily_tallies in exclusive mode");
        stage.last();
        holder.destroyForcibly();
        stage.ledger().faultOver();
    }

    /// All that PostgreSQL gives, to somebody else; the application has lost its own.
    private static void takeConnections(FaultStage stage) throws Exception {
        List<Process> holders = new ArrayList<>();
        Process executioner = stage.hold("""
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where application_name <> 'psql' and backend_type = 'client backend'
                \\watch 0.1""");
        for (int i = 0; i < 60; i++) {
            holders.add(stage.hold("select 1"));
        }
        stage.last();
        executioner.destroyForcibly();
        holders.forEach(Process::destroyForcibly);
        stage.ledger().faultOver();
    }

    /// Staff read while a table is locked that they need: their requests take the whole pool.
    private static void exhaustPool(FaultStage stage) throws Exception {
        Process holder = stage.hold("begin; lock table museums in access exclusive mode");
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            readers.add(Thread.ofVirtual().start(() -> {
                try {
                    stage.application().get("/museums");
                } catch (Exception e) {
                    // how they fare is not looked at here
                }
            }));
        }
        stage.last();
        holder.destroyForcibly();
        stage.ledger().faultOver();
        for (Thread reader : readers) {
            reader.join();
        }
    }

    /// Every hundredth is one that PostgreSQL does not take, every hundredth one that nobody takes; their neighbours must not suffer.
    private static void poison(FaultStage stage) throws Exception {
        stage.psql("-c", "alter table submissions add constraint poison check (answers ->> 'comment' <> 'poison') not valid");
        var random = new java.util.SplittableRandom(stage.seed() - 1);
        List<Thread> senders = new ArrayList<>();
        List<FaultLedger.Sent> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            List<FaultLedger.Sent> batch = new ArrayList<>();
            for (int n = 0; n < 100; n++) {
                batch.add(switch (n) {
                    case 40 -> stage.ledger().write(random, "poison", 3);
                    case 60 -> stage.ledger().write(random, "said what nobody asked", 9);
                    default -> stage.ledger().write(random);
                });
            }
            all.addAll(batch);
            var own = random.split();
            senders.add(Thread.ofVirtual().start(() -> stage.senders().deliver(batch, null, false, own)));
        }
        stage.last();
        IO.println("  poison: %d of %d have their receipts while ten cannot".formatted(
                all.stream().filter(FaultLedger.Sent::isAcknowledged).count(), all.size()));
        stage.psql("-c", "alter table submissions drop constraint poison");
        stage.ledger().faultOver();
        for (Thread sender : senders) {
            sender.join();
        }
    }
}

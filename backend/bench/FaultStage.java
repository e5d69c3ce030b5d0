import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/// What a fault happens to: the application, its database, and what stands between them and the senders. Whatever was put
/// up is taken down in reverse order, also when the run is interrupted.
final class FaultStage implements AutoCloseable {

    private final Deque<AutoCloseable> standing = new ArrayDeque<>();
    private final Path packaged;
    private final Duration length;
    private final Thread onInterrupt = new Thread(this::takeDown);
    private Application application;
    private Application other;
    private Path clock;
    private Application.Place place;
    private FaultDatabase database;
    private String address;
    private FaultLedger ledger;
    private FaultSenders senders;
    private final long seed;

    /// @param packaged directory of the packaged application
    /// @param length   how long a fault lasts that has a length
    FaultStage(Path packaged, Duration length, long seed) {
        this.packaged = packaged;
        this.length = length;
        this.seed = seed;
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    interface Build {
        void on(FaultStage stage) throws Exception;
    }

    <T extends AutoCloseable> T add(T thing) {
        standing.push(thing);
        return thing;
    }

    /// An application on a PostgreSQL of its own.
    void embedded() throws Exception {
        start(newApplication(Map.of()));
    }

    Application newApplication(Map<String, String> settings) throws Exception {
        return add(new Application(packaged, Files.createTempDirectory("kaiku-faults"), settings));
    }

    /// An application is ready when this returns.
    void start(Application started) throws Exception {
        application = started;
        started.start();
        if (address == null) {
            address = started.address();
        }
    }

    /// Keeps what the application said, for whoever wants to know why.
    void keepLogAs(Path file) throws Exception {
        Files.createDirectories(file.getParent());
        Path log = application.data().resolve("kaiku.log");
        add(() -> Files.copy(log, file, StandardCopyOption.REPLACE_EXISTING));
    }

    void use(FaultDatabase another) {
        database = another;
    }

    /// Where senders find the application.
    void reachedAt(String another) {
        address = another;
    }

    /// Makes a survey, and a ledger for what is sent to it.
    void open() throws Exception {
        place = application.place("faults.json");
        ledger = new FaultLedger(place.key());
        senders = add(new FaultSenders(address, ledger, seed));
    }

    Path packaged() {
        return packaged;
    }

    Application application() {
        return application;
    }

    /// A second instance, where there is one.
    Application other() {
        return other;
    }

    void other(Application another) {
        other = another;
    }

    /// The file that says what time it is, where that can be set.
    Path clock() {
        return clock;
    }

    void clock(Path file) {
        clock = file;
    }

    Application.Place place() {
        return place;
    }

    FaultDatabase database() {
        return database;
    }

    FaultLedger ledger() {
        return ledger;
    }

    FaultSenders senders() {
        return senders;
    }

    String address() {
        return address;
    }

    long seed() {
        return seed;
    }

    /// Somebody else at the database, who does this and stays until released.
    Process hold(String sql) throws Exception {
        Process holder = database.client("psql", "-qtAX", "postgres").redirectErrorStream(true).start();
        add(holder::destroyForcibly);
        holder.getOutputStream().write((sql + ";\n").getBytes());
        holder.getOutputStream().flush();
        Thread.sleep(50);
        return holder;
    }

    /// What was put up of this kind.
    <T> T find(Class<T> kind) {
        return standing.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    /// Waits for as long as a fault lasts.
    void last() throws InterruptedException {
        Thread.sleep(length);
    }

    String psql(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 3];
        command[0] = "psql";
        command[1] = "-qtAX";
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        command[command.length - 1] = "postgres";
        return database == null ? application.onDatabase(command) : database.run(command);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(onInterrupt);
        takeDown();
    }

    private synchronized void takeDown() {
        while (!standing.isEmpty()) {
            try {
                standing.pop().close();
            } catch (Exception e) {
                IO.println("could not be taken down: " + e);
            }
        }
    }
}

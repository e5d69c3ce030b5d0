package fi.kaiku.submission;

import fi.kaiku.platform.StoreProblems;
import fi.kaiku.platform.tenancy.IdleConnections;
import fi.kaiku.platform.tenancy.Tenancy;
import fi.kaiku.platform.tenancy.Tenants;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Many callers, one commit: what is queued while a writer commits goes together into its next transaction, so the cost
/// of a commit is shared the more, the more callers there are, and a caller alone never waits for others.
///
/// One writer: what one caller sends in order is stored in order, and a second one on the same rows of tallies would
/// mostly wait for the first.
@Startup
@Singleton
class GroupCommit {

    private static final Logger LOG = Logger.getLogger(GroupCommit.class);
    private static final int BATCH = 200;
    private static final int STOP_SECONDS = 20;
    private static final int POLL_MILLISECONDS = 200;

    private final DataSource database;
    private final Tenancy tenancy;
    private final IdleConnections idle;
    private final SubmissionStore store;
    private final Event<SubmissionsStored> stored;
    private final Event<SubmissionsWritten> written;
    private final IntakeMetrics metrics;
    private final int capacity;
    private final BlockingQueue<Waiting> queue;
    private final Thread writer = Thread.ofPlatform().name("submission-writer").unstarted(this::write);
    private volatile boolean stopping;

    private record Waiting(Submission submission, CompletableFuture<Outcome> outcome) {}

    GroupCommit(
            DataSource database,
            Tenancy tenancy,
            IdleConnections idle,
            SubmissionStore store,
            Event<SubmissionsStored> stored,
            Event<SubmissionsWritten> written,
            IntakeMetrics metrics,
            @ConfigProperty(name = "kaiku.intake.queue", defaultValue = "10000") int capacity) {
        this.database = database;
        this.tenancy = tenancy;
        this.idle = idle;
        this.store = store;
        this.stored = stored;
        this.written = written;
        this.metrics = metrics;
        this.capacity = capacity;
        this.queue = new ArrayBlockingQueue<>(capacity);
    }

    @PostConstruct
    void start() {
        writer.start();
    }

    /// Answers every caller that is still waiting, then lets the writer go.
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        writer.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
    }

    /// Stores one and returns when it is durable.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when the queue is full or the database is away
    Outcome store(Submission submission) {
        return storeAll(List.of(submission)).getFirst().orThrow();
    }

    /// Stores several, outcomes in the same order. Those that were queued before the queue was full are stored all the
    /// same; sending everything again is safe. One that the database does not take harms none of the others.
    List<Settled> storeAll(List<Submission> submissions) {
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>(submissions.size());
        for (Submission submission : submissions) {
            CompletableFuture<Outcome> outcome = new CompletableFuture<>();
            if (stopping || !queue.offer(new Waiting(submission, outcome))) {
                metrics.shed(submissions.size() - outcomes.size());
                throw SubmissionProblems.busy();
            }
            outcomes.add(outcome);
        }
        return outcomes.stream().map(Settled::when).toList();
    }

    int waiting() {
        return queue.size();
    }

    int capacity() {
        return capacity;
    }

    /// Whether the writer is there, or was told to go.
    boolean isAlive() {
        return stopping || writer.isAlive();
    }

    boolean takesSubmissions() {
        return !stopping && writer.isAlive() && queue.remainingCapacity() > 0;
    }

    /// What [#storeAll] would answer now; stores nothing.
    List<Settled> foresee(List<Submission> submissions) {
        try (Connection connection = connection(submissions)) {
            return store.foresee(connection, submissions).stream()
                    .map(Settled::as)
                    .toList();
        } catch (SQLException e) {
            throw SubmissionProblems.notStored(e);
        }
    }

    private void write() {
        List<Waiting> batch = new ArrayList<>(BATCH);
        while (!stopping || !queue.isEmpty()) {
            try {
                Waiting first = queue.poll(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, BATCH - 1);
                    commit(batch);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error e) {
                // Without the writer everybody would wait for ever.
                LOG.error("The writer of submissions failed and goes on", e);
                refuse(batch, e);
            } finally {
                batch.clear();
            }
        }
    }

    private void commit(List<Waiting> batch) {
        long began = System.nanoTime();
        try {
            List<Outcome> outcomes = commitTogether(batch);
            metrics.committed(outcomes, System.nanoTime() - began);
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).outcome().complete(outcomes.get(i));
            }
            tell(batch, outcomes);
        } catch (SQLException | RuntimeException e) {
            if (batch.size() == 1 || StoreProblems.isOutage(e)) {
                metrics.failed(batch.size(), System.nanoTime() - began);
                LOG.errorf(e, "A batch of %d submissions was not stored", batch.size());
                refuse(batch, e);
                if (StoreProblems.isOutage(e)) {
                    idle.drop();
                    refuseAllThatWait(e);
                }
            } else {
                // One bad row must harm itself alone; halving finds it in few commits.
                int middle = batch.size() / 2;
                commit(batch.subList(0, middle));
                commit(batch.subList(middle, batch.size()));
            }
        }
    }

    /// They would only wait to hear the same, the last of them for minutes.
    private void refuseAllThatWait(Exception why) {
        List<Waiting> all = new ArrayList<>();
        queue.drainTo(all);
        refuse(all, why);
    }

    private static void refuse(List<Waiting> callers, Throwable why) {
        callers.forEach(waiting -> waiting.outcome().completeExceptionally(SubmissionProblems.notStored(why)));
    }

    /// What whoever listens makes of it is none of the senders' business.
    private void tell(List<Waiting> batch, List<Outcome> outcomes) {
        Set<UUID> surveys = IntStream.range(0, batch.size())
                .filter(i -> outcomes.get(i) instanceof Outcome.Stored)
                .mapToObj(i -> batch.get(i).submission().counted().surveyId())
                .collect(Collectors.toUnmodifiableSet());
        try {
            if (!surveys.isEmpty()) {
                stored.fire(new SubmissionsStored(surveys));
            }
        } catch (RuntimeException e) {
            LOG.warn("Somebody failed who was told of stored submissions", e);
        }
    }

    /// Unlike [#tell], whoever fails here takes the batch with it: what is written beside a submission is
    /// there or both are not.
    private void tellWritten(Connection connection, List<Waiting> batch, List<Outcome> outcomes) {
        List<SubmissionsWritten.Written> fresh = IntStream.range(0, batch.size())
                .filter(i -> outcomes.get(i) instanceof Outcome.Stored)
                .mapToObj(i -> SubmissionsWritten.Written.of(batch.get(i).submission()))
                .toList();
        if (!fresh.isEmpty()) {
            written.fire(new SubmissionsWritten(connection, fresh));
        }
    }

    /// Sees and writes for the organisations of these submissions alone.
    private Connection connection(List<Submission> submissions) throws SQLException {
        Tenants organisations = Tenants.of(submissions.stream()
                .map(submission -> submission.counted().organisationId())
                .collect(Collectors.toSet()));
        return tenancy.speakingFor(organisations, database::getConnection);
    }

    private List<Outcome> commitTogether(List<Waiting> batch) throws SQLException {
        List<Submission> submissions = batch.stream().map(Waiting::submission).toList();
        try (Connection connection = connection(submissions)) {
            try {
                RoundTrip first = BoundedTransaction.begin(connection);
                List<Outcome> outcomes = store.write(connection, first, submissions);
                tellWritten(connection, batch, outcomes);
                connection.commit();
                return outcomes;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }
}

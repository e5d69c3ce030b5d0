package fi.kaiku.improvement.workshop.session;

import fi.kaiku.improvement.workshop.WorkshopKey;
import fi.kaiku.improvement.workshop.WorkshopMoved;
import fi.kaiku.improvement.workshop.wall.Board;
import fi.kaiku.platform.Problems;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// All streams of this process; each workshop that is followed has a thread that tells of it.
@Singleton
class Streams {

    private static final Logger LOG = Logger.getLogger(Streams.class);

    private static final Duration LONGEST = Duration.ofMinutes(15);

    /// Tabs of one participant; a further one ends the first.
    private static final int OF_ONE_PARTICIPANT = 3;

    private final ReadNews reading;
    private final Clock clock;
    private final Semaphore free;
    private final Duration silence;
    private final Map<WorkshopKey, Watch> watches = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /// @param streams how many there may be
    /// @param silence after so long a sign of life is sent
    Streams(
            ReadNews reading,
            Clock clock,
            @ConfigProperty(name = "kaiku.workshop.streams", defaultValue = "2000") int streams,
            @ConfigProperty(name = "kaiku.workshop.silence", defaultValue = "15S") Duration silence) {
        this.reading = reading;
        this.clock = clock;
        this.free = new Semaphore(streams);
        this.silence = silence;
    }

    /// What changed after the number that the reader was told last, then each change, and signs of life between them.
    ///
    /// @param told   number up to which the reader has everything; 0 for nothing
    /// @param events after so many the stream ends
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where the workshop is gone, 503 where all places are
    /// taken
    Multi<StreamEvent> open(Reader reader, long told, int events) {
        Board board = reading.board(reader.workshop(), told).orElseThrow(Problems::notFound);
        StreamEvent first = !board.complete() && board.sequence() == told ? null : reading.event(board, reader);
        if (stopping || !free.tryAcquire()) {
            throw SessionProblems.tooManyStreams();
        }
        Viewer viewer = new Viewer(reader, told, events, clock.instant(), LONGEST);
        Watch watch = watches.compute(reader.workshop(), (same, known) -> {
            Watch joined = known == null ? new Watch(reader.workshop(), reading, clock, silence) : known;
            joined.viewers().add(viewer);
            return joined;
        });
        watch.begin(this::follow);
        endFirst(watch, reader);
        return Multi.createFrom()
                .emitter(
                        stream -> {
                            stream.onTermination(() -> leave(watch, viewer));
                            viewer.begin(stream, first, clock.instant());
                            watch.ring();
                        },
                        BackPressureStrategy.BUFFER);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkshopMoved event) {
        Watch watch = watches.get(event.workshop());
        if (watch != null) {
            watch.ring();
        }
    }

    /// A shutdown waits for requests to end, which these do not by themselves.
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
        watches.values().forEach(watch -> watch.viewers().forEach(Viewer::end));
    }

    private static void endFirst(Watch watch, Reader reader) {
        if (reader.participant() != null) {
            List<Viewer> own = watch.of(reader);
            own.stream().limit(Math.max(0, own.size() - OF_ONE_PARTICIPANT)).forEach(Viewer::end);
        }
    }

    private void follow(Watch watch) {
        boolean isAnybodyBehind = true;
        while (watches.get(watch.workshop()) == watch) {
            try {
                watch.waitForNews(isAnybodyBehind);
                isAnybodyBehind = watch.tell();
            } catch (InterruptedException e) {
                watch.viewers().forEach(Viewer::end);
                return;
            } catch (RuntimeException e) {
                LOG.warn("A workshop cannot be read; its streams end", e);
                watch.viewers().forEach(Viewer::end);
            }
            watch.viewers().stream()
                    .filter(viewer -> viewer.isOver(clock.instant()))
                    .forEach(viewer -> {
                        viewer.end();
                        leave(watch, viewer);
                    });
        }
    }

    private void leave(Watch watch, Viewer viewer) {
        watches.computeIfPresent(watch.workshop(), (workshop, known) -> {
            if (known.viewers().remove(viewer)) {
                free.release();
            }
            return known.viewers().isEmpty() ? null : known;
        });
    }
}

package fi.kaiku.insight.live;

import fi.kaiku.submission.SubmissionsStored;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// All streams of this process, and the beat that keeps them going.
@Singleton
class LiveStreams {

    private static final Logger LOG = Logger.getLogger(LiveStreams.class);

    /// Not more often than this is anything read or sent, however much is stored.
    private static final String BEAT = "2s";

    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final ReadLive reading;
    private final Clock clock;
    private final Semaphore free;
    private final Duration patience;
    private final Duration silence;
    private final Map<LiveView, Watch> watches = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /// @param streams  how many there may be
    /// @param patience after so long a view is read even if nothing was stored here
    /// @param silence  after so long a sign of life is sent
    LiveStreams(
            ReadLive reading,
            Clock clock,
            @ConfigProperty(name = "kaiku.live.streams", defaultValue = "200") int streams,
            @ConfigProperty(name = "kaiku.live.patience", defaultValue = "10S") Duration patience,
            @ConfigProperty(name = "kaiku.live.silence", defaultValue = "15S") Duration silence) {
        this.reading = reading;
        this.clock = clock;
        this.free = new Semaphore(streams);
        this.patience = patience;
        this.silence = silence;
    }

    /// The state of the view, then each next one, and signs of life between them. A reader who is slower than
    /// the events gets the newest.
    ///
    /// @param told   id of the state that the reader has already; empty for none
    /// @param events after so many states the stream ends
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 503 where there are as many streams as may be
    Multi<LiveEvent> open(LiveView view, String told, int events) {
        if (stopping || !free.tryAcquire()) {
            throw LiveProblems.tooManyStreams();
        }
        Viewer viewer = new Viewer(told, events, clock.instant(), LONGEST, silence);
        Watch watch = watches.compute(view, (same, known) -> {
            Watch joined = known == null ? new Watch(view) : known;
            joined.viewers().add(viewer);
            return joined;
        });
        try {
            LiveEvent first = watch.latest(reading, clock.instant(), patience);
            return Multi.createFrom()
                    .emitter(
                            stream -> {
                                stream.onTermination(() -> leave(watch, viewer));
                                viewer.begin(stream, first, clock.instant());
                            },
                            BackPressureStrategy.LATEST);
        } catch (RuntimeException e) {
            leave(watch, viewer);
            throw e;
        }
    }

    /// Runs in the thread that stores: it only leaves a mark.
    void remember(@Observes SubmissionsStored event) {
        for (Watch watch : watches.values()) {
            if (event.surveyIds().contains(watch.surveyId())) {
                watch.markStale();
            }
        }
    }

    @Scheduled(every = BEAT, concurrentExecution = ConcurrentExecution.SKIP)
    void beat() {
        watches.values().forEach(this::beat);
    }

    private void beat(Watch watch) {
        try {
            LiveEvent latest = watch.latest(reading, clock.instant(), patience);
            watch.viewers().forEach(viewer -> viewer.tell(latest, clock.instant()));
        } catch (RuntimeException e) {
            LOG.warn("Live figures cannot be read; their streams end", e);
            watch.viewers().forEach(Viewer::end);
        }
        watch.viewers().stream()
                .filter(viewer -> viewer.endIfTime(clock.instant()))
                .forEach(viewer -> leave(watch, viewer));
    }

    /// A shutdown waits for requests to end, which these do not by themselves.
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
        watches.values().forEach(watch -> watch.viewers().forEach(Viewer::end));
    }

    private void leave(Watch watch, Viewer viewer) {
        watches.computeIfPresent(watch.view(), (view, known) -> {
            if (known.viewers().remove(viewer)) {
                free.release();
            }
            return known.viewers().isEmpty() ? null : known;
        });
    }
}

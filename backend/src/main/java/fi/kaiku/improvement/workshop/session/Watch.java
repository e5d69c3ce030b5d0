package fi.kaiku.improvement.workshop.session;

import fi.kaiku.improvement.workshop.WorkshopKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// One workshop and all who follow it here. It is read once for all of them, and at most five times a second.
final class Watch {

    private static final long REST_MILLISECONDS = 200;

    private final WorkshopKey workshop;
    private final ReadNews reading;
    private final Clock clock;
    private final Duration silence;
    private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Semaphore bell = new Semaphore(0);

    /// @param silence after so long a sign of life is sent
    Watch(WorkshopKey workshop, ReadNews reading, Clock clock, Duration silence) {
        this.workshop = workshop;
        this.reading = reading;
        this.clock = clock;
        this.silence = silence;
    }

    WorkshopKey workshop() {
        return workshop;
    }

    Set<Viewer> viewers() {
        return viewers;
    }

    /// Has a thread follow it, once.
    void begin(Consumer<Watch> following) {
        if (!begun.getAndSet(true)) {
            Thread.ofVirtual().name("workshop-" + workshop.id()).start(() -> following.accept(this));
        }
    }

    /// Of one reader, the first begun first.
    List<Viewer> of(Reader reader) {
        return viewers.stream()
                .filter(viewer -> viewer.reader().equals(reader))
                .sorted(Comparator.comparing(Viewer::begunAt))
                .toList();
    }

    /// Something changed; whoever follows is told soon.
    void ring() {
        bell.release();
    }

    /// Waits until something may have changed. Other processes ring no bell here: they are heard of within a second.
    ///
    /// @param isAnybodyBehind then not for long
    void waitForNews(boolean isAnybodyBehind) throws InterruptedException {
        Thread.sleep(REST_MILLISECONDS);
        long patience = isAnybodyBehind ? 0 : 1_000 - REST_MILLISECONDS;
        if (bell.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }

    /// Tells everybody what they have not been told, as far as they listen.
    ///
    /// @return whether anybody is behind: has something coming that could not be handed over yet
    boolean tell() {
        Optional<Long> newest = reading.sequence(workshop);
        if (newest.isEmpty()) {
            viewers.forEach(Viewer::end);
            return false;
        }
        List<Viewer> listening = viewers.stream()
                .filter(viewer -> viewer.told() != newest.get() && viewer.isReady())
                .toList();
        // Read once, from the one who was told least: so all are told as much, and stay together.
        listening.stream()
                .min(Comparator.comparingLong(Viewer::told))
                .flatMap(last -> reading.board(workshop, last.told()))
                .ifPresent(board -> listening.forEach(
                        viewer -> viewer.hand(reading.event(board, viewer.reader()), clock.instant())));
        viewers.forEach(viewer -> viewer.showLife(clock.instant(), silence));
        return viewers.stream().anyMatch(viewer -> viewer.told() < newest.get());
    }
}

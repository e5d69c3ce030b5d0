package fi.kaiku.platform.mail;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// What is done after the answer, one after the other, so that no answer waits for it or tells by its time what was
/// found. What fails is logged and not done again.
@Singleton
public final class Errands {

    private static final Logger LOG = Logger.getLogger(Errands.class);
    private static final int WAITING = 1000;
    private static final int SECONDS_TO_END = 10;

    private final ThreadPoolExecutor runner = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("errands").daemon().factory());

    Errands() {}

    public void run(Runnable errand) {
        try {
            runner.execute(() -> attempt(errand));
        } catch (RejectedExecutionException e) {
            LOG.error("An errand was dropped: too many wait", e);
        }
    }

    @PreDestroy
    void end() throws InterruptedException {
        runner.shutdown();
        runner.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    }

    private static void attempt(Runnable errand) {
        try {
            errand.run();
        } catch (RuntimeException e) {
            LOG.error("An errand failed", e);
        }
    }
}

package fi.kaiku.insight.comment;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/// Keeps comments level with what comes in.
@ApplicationScoped
class CommentQueue {

    /// So many batches may wait before a reader no longer takes them over first: some 2,000 submissions,
    /// half a second.
    private static final int MOST_WHILE_READING = 4;

    private final TakeComments comments;

    CommentQueue(TakeComments comments) {
        this.comments = comments;
    }

    /// For a reader, who then finds what was given until now.
    void catchUp() {
        for (int batch = 0; batch < MOST_WHILE_READING; batch++) {
            if (comments.take() < TakeComments.BATCH) {
                return;
            }
        }
    }

    @Scheduled(every = "10s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void empty() {
        int taken;
        do {
            taken = comments.take();
        } while (taken == TakeComments.BATCH);
    }
}

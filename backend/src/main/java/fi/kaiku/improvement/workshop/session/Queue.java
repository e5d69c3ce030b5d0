package fi.kaiku.improvement.workshop.session;

import jakarta.inject.Singleton;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Lets one writer of a workshop at a time to the database, in the order in which they came. They would wait for each
/// other there, each with a connection that others need.
@Singleton
class Queue {

    private static final int LOCKS = 64;

    private final Lock[] locks =
            Stream.generate(() -> new ReentrantLock(true)).limit(LOCKS).toArray(Lock[]::new);

    /// @param what those with an equal one wait for each other
    <T> T oneByOne(Object what, Supplier<T> work) {
        Lock lock = locks[Math.floorMod(what.hashCode(), LOCKS)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}

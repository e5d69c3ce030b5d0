package fi.kaiku.access;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Lets in a few logins at a time, before any of them asks for a connection or a core: a flood of them takes neither
/// from visitors. Browsers in which somebody has logged in before have a door of their own, for a flood of strangers
/// shall not lock out those who work here.
@Singleton
final class LoginDoor {

    static final int AT_ONCE = 4;

    private final Semaphore strangers = new Semaphore(AT_ONCE);
    private final Semaphore known = new Semaphore(AT_ONCE);

    /// Inside, until closed.
    @FunctionalInterface
    interface Passage extends AutoCloseable {
        @Override
        void close();
    }

    /// @param browser its name; empty where nobody has logged in to this account in it
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 503 while too many others are inside
    Passage enter(Optional<String> browser) {
        Semaphore door = browser.isPresent() ? known : strangers;
        if (!door.tryAcquire()) {
            throw AccessProblems.loginBusy();
        }
        return door::release;
    }
}

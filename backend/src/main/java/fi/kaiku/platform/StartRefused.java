package fi.kaiku.platform;

/// The process must not start as things are. The message tells an operator what is wrong and what would do, in one
/// line.
public final class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}

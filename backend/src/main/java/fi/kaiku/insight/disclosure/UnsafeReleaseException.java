package fi.kaiku.insight.disclosure;

/// Somebody could work out a count that is withheld, whatever else is withheld with it.
public final class UnsafeReleaseException extends RuntimeException {

    UnsafeReleaseException() {
        super("a withheld count follows from what was released before");
    }
}

package fi.kaiku.insight.disclosure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What may be shown of one group; only [Disclosure] makes one.
public final class Safe<T> {

    private final Status status;
    private final @Nullable T content;

    Safe(Status status, @Nullable T content) {
        this.status = status;
        this.content = content;
    }

    public Status status() {
        return status;
    }

    /// Empty unless the status is OK.
    public Optional<T> content() {
        return Optional.ofNullable(content);
    }
}

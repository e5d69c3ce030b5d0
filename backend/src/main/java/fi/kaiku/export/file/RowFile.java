package fi.kaiku.export.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes one row after the other and writes it away.
public interface RowFile extends Closeable {

    /// @param cells each a `String`, `UUID`, `Number`, `Boolean`, `LocalDate` or `Instant`; null for an empty one
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /// Writes what has to stand at the end. The stream below stays open.
    @Override
    void close() throws IOException;
}

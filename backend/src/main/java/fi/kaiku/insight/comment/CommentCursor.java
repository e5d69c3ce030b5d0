package fi.kaiku.insight.comment;

import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Problems;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// After which comment a page begins: the newest hour comes first, and within it the highest id.
record CommentCursor(Instant hour, UUID id) {

    /// Before all comments: no clock of ours goes there.
    private static final CommentCursor START =
            new CommentCursor(Instant.parse("9999-12-31T23:00:00Z"), new UUID(-1, -1));

    private static final int BYTES = 3 * Long.BYTES;

    static CommentCursor of(PageRequest request) {
        if (request.cursor() == null) {
            return START;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(request.cursor()));
            return new CommentCursor(
                    Instant.ofEpochSecond(bytes.getLong()), new UUID(bytes.getLong(), bytes.getLong()));
        } catch (IllegalArgumentException | BufferUnderflowException | DateTimeException e) {
            throw Problems.invalid("cursor", "cursor", "Not a cursor of this list; start again without one.");
        }
    }

    /// @param fetched one more than the limit where the list goes on
    static <T> Page<T> page(PageRequest request, List<T> fetched, Function<T, CommentCursor> place) {
        if (fetched.size() <= request.limit()) {
            return new Page<>(fetched, new Page.Position(null, request.limit()));
        }
        List<T> items = fetched.subList(0, request.limit());
        return new Page<>(items, new Page.Position(place.apply(items.getLast()).encoded(), request.limit()));
    }

    private String encoded() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .putLong(hour.getEpochSecond())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}

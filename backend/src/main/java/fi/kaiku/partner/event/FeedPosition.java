package fi.kaiku.partner.event;

import fi.kaiku.platform.Problems;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;

/// A place in the feed: after this event of this transaction. Written as an opaque cursor.
///
/// @param transaction as PostgreSQL counts them (xid8), unsigned
record FeedPosition(long transaction, long place) {

    private static final FeedPosition BEGINNING = new FeedPosition(0, 0);

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for what is no cursor; empty is the beginning
    static FeedPosition of(String cursor) {
        if (cursor.isEmpty()) {
            return BEGINNING;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            FeedPosition position = new FeedPosition(bytes.getLong(), bytes.getLong());
            if (bytes.hasRemaining() || position.place < 0) {
                throw new IllegalArgumentException(cursor);
            }
            return position;
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw Problems.invalid("after", "cursor", "Not a cursor of this feed; start again without one.");
        }
    }

    boolean isBeginning() {
        return equals(BEGINNING);
    }

    String cursor() {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(transaction)
                .putLong(place)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// As SQL takes it: a decimal number, to be cast to xid8.
    String transactionText() {
        return Long.toUnsignedString(transaction);
    }
}

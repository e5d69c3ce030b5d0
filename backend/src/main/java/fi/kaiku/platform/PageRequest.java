package fi.kaiku.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which page of a list that is sorted by id, oldest first. Query one row more than the limit and hand it to [#page].
public record PageRequest(
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) @Parameter(description = "Items on a page.")
        int limit,

        @QueryParam("cursor") @Parameter(description = "The `page.next` of the page before.") @Nullable
        String cursor) {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /// The id after which the page begins; below every id on the first page.
    public UUID after() {
        if (cursor == null) {
            return BEFORE_ALL;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException e) {
            throw Problems.invalid("cursor", "cursor", "Not a cursor of this list; start again without one.");
        }
    }

    public int fetchSize() {
        return limit + 1;
    }

    /// @param fetched up to [#fetchSize] rows in order of their ids
    public <T> Page<T> page(List<T> fetched, Function<T, UUID> id) {
        if (fetched.size() <= limit) {
            return new Page<>(fetched, new Page.Position(null, limit));
        }
        List<T> items = fetched.subList(0, limit);
        return new Page<>(items, new Page.Position(encode(id.apply(items.getLast())), limit));
    }

    private static String encode(UUID id) {
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package fi.kaiku.survey;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/// Lists that come with Kaiku, in `resources/bank`.
final class Shipped {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Shipped() {}

    static <T> List<T> read(String name, TypeReference<List<T>> type) {
        try (InputStream in = Objects.requireNonNull(Shipped.class.getResourceAsStream("/bank/" + name), name)) {
            return List.copyOf(JSON.readValue(in, type));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// One page of such a list: its places, from 1, stand in for ids.
    static <T> Page<T> page(List<T> all, PageRequest request) {
        int from = Math.clamp(request.after().getLeastSignificantBits(), 0, all.size());
        int to = Math.min(from + request.fetchSize(), all.size());
        List<Integer> places = IntStream.range(from, to).boxed().toList();
        return request.page(places, place -> new UUID(0, place + 1)).map(all::get);
    }
}

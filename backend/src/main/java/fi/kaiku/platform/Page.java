package fi.kaiku.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list: the items and where the next page begins.
public record Page<T>(List<T> items, Position page) {

    /// @param next opaque cursor of the next page, absent on the last
    public record Position(@Nullable String next, int limit) {}

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), page);
    }
}

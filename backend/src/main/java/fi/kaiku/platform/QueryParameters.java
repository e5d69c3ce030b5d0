package fi.kaiku.platform;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads numbers, ids and truth values in the query and the path. In the query, one that cannot be read is refused by
/// its name; left to itself, the framework would answer as if there were nothing at the address. In the path, there is
/// nothing at that address.
@Provider
public final class QueryParameters implements ParamConverterProvider {

    private record Kind(Function<String, Object> reader, String expected) {}

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            int.class, new Kind(Integer::valueOf, "Expected a whole number."),
            long.class, new Kind(Long::valueOf, "Expected a whole number."),
            boolean.class, new Kind(QueryParameters::truth, "Expected true or false."),
            UUID.class, new Kind(Ids::read, "Expected an id (UUID)."));

    @Override
    @SuppressWarnings("unchecked") // the map ties each class to a reader of its own kind
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Kind kind = KINDS.get(type);
        String name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
        return kind == null ? null : (ParamConverter<T>) new Converter(name, kind);
    }

    private static Boolean truth(String written) {
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(written);
        };
    }

    /// @param name in the query; null in the path
    private record Converter(@Nullable String name, Kind kind) implements ParamConverter<Object> {

        @Override
        public Object fromString(String written) {
            try {
                return kind.reader().apply(written);
            } catch (IllegalArgumentException e) {
                throw name == null ? Problems.notFound() : Problems.invalid(name, "value.unreadable", kind.expected());
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}

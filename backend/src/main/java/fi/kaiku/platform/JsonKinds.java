package fi.kaiku.platform;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a reader of JSON expected, in words for whoever wrote the request.
final class JsonKinds {

    private static final Map<Class<?>, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(String.class, "a text");
        KINDS.put(Integer.class, "a whole number");
        KINDS.put(Long.class, "a whole number");
        KINDS.put(Number.class, "a number");
        KINDS.put(Boolean.class, "true or false");
        KINDS.put(UUID.class, "an id, a UUID");
        KINDS.put(Instant.class, "a time, written as 2026-05-02T10:11:12Z");
        KINDS.put(LocalDate.class, "a day, written as 2026-05-02");
        KINDS.put(Collection.class, "an array");
        KINDS.put(Map.class, "an object");
        KINDS.put(LocalizedText.class, "an object of texts by language");
        KINDS.put(Record.class, "an object");
        KINDS.put(JsonNode.class, "an object");
    }

    private JsonKinds() {}

    static Optional<String> expected(JsonMappingException e) {
        return e instanceof MismatchedInputException mismatch && !(mismatch instanceof InvalidFormatException)
                ? kind(mismatch.getTargetType()).map("Expected %s."::formatted)
                : Optional.empty();
    }

    private static Optional<String> kind(@Nullable Class<?> target) {
        return KINDS.entrySet().stream()
                .filter(kind -> target != null && kind.getKey().isAssignableFrom(target))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

package fi.kaiku.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The operations of the API as its own document lists them, each ready to be sent with its example as the body.
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

    private static final String MULTIPART = "multipart/form-data";

    private static final String FORM = "application/x-www-form-urlencoded";

    private Contract() {}

    public static Stream<Operation> operations() {
        JsonNode paths = read(given().get("/api/v1/openapi?format=json")).path("paths");
        return paths.properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> Operation.of(path.getKey(), method.getKey(), method.getValue())));
    }

    /// @param mediaType of the body; null where there is none
    /// @param security  how one says who one is: `session`, `device`, `client` or not at all
    /// @param scopes    any of which opens it to a partner's system, with spaces between them
    /// @param answers   the statuses that the document has
    public record Operation(
            String id,
            Method method,
            String path,
            String security,
            String scopes,
            Set<String> answers,
            @Nullable String mediaType,
            JsonNode example) {

        static Operation of(String path, String method, JsonNode operation) {
            JsonNode bodies = operation.path("requestBody").path("content");
            String mediaType = bodies.properties().stream()
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
            return new Operation(
                    operation.path("operationId").asText(),
                    Method.valueOf(method.toUpperCase(Locale.ROOT)),
                    path,
                    operation.path("security").path(0).properties().stream()
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElse(""),
                    operation.path("security").findValues("oauth2").stream()
                            .flatMap(scopes -> Stream.of(scopes.path(0).asText()))
                            .collect(Collectors.joining(" ")),
                    operation.path("responses").properties().stream()
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toUnmodifiableSet()),
                    mediaType,
                    bodies.path(mediaType == null ? "" : mediaType).path("example"));
        }

        public boolean secured() {
            return !security.isEmpty();
        }

        /// All scopes but those that open it.
        public String otherScopes() {
            return Stream.of(Partner.EVERYTHING.split(" "))
                    .filter(scope -> !List.of(scopes.split(" ")).contains(scope))
                    .collect(Collectors.joining(" "));
        }

        public boolean isForStaff() {
            return security.equals("session");
        }

        /// True for one's own account, which depends on nobody's role.
        public boolean isAboutOneself() {
            return path.startsWith("/api/v1/account");
        }

        /// True where path or body name something that belongs to somebody. The catalogue of instruments and the
        /// published figures of others are everybody's.
        public boolean namesSomething() {
            return !path.startsWith("/api/v1/instruments/")
                    && !path.startsWith("/api/v1/reference-values/")
                    && (path.contains("{")
                            || path.equals(Things.IMPORT)
                            || example.toString().contains("Id\""));
        }

        /// Sends it, and sees that the document has the status of the answer.
        ///
        /// @param things what the ids in path and body stand for
        public Response send(RequestSpecification as, Things things) {
            Response response = request(as, things);
            assertTrue(
                    answers.contains(String.valueOf(response.statusCode())),
                    () -> "%s answers %d, which openapi.yaml does not have: %s"
                            .formatted(id, response.statusCode(), response.asString()));
            return response;
        }

        /// As [#send], whatever comes of it.
        public Response request(RequestSpecification as, Things things) {
            as.header("If-Match", "*").redirects().follow(false);
            if (MULTIPART.equals(mediaType)) {
                JsonNode parts = things.in(example);
                as.contentType(mediaType);
                as.multiPart("file", "answers.csv", parts.path("file").asText().getBytes(UTF_8), "text/csv");
                as.multiPart(
                        "mapping",
                        "mapping.json",
                        parts.path("mapping").toString().getBytes(UTF_8),
                        "application/json");
            } else if (FORM.equals(mediaType)) {
                as.contentType(mediaType);
                example.properties()
                        .forEach(field ->
                                as.formParam(field.getKey(), field.getValue().asText()));
            } else if (mediaType != null) {
                String body = example.isTextual()
                        ? example.asText()
                        : things.in(example).toString();
                as.contentType(mediaType).body(body.getBytes(UTF_8));
            }
            return as.request(method, things.in(path));
        }

        @Override
        public String toString() {
            return id;
        }
    }

    public static JsonNode read(Response response) {
        try {
            return JSON.readTree(response.asString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(response.asString(), e);
        }
    }
}

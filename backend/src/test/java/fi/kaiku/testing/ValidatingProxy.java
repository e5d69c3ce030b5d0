package fi.kaiku.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// Sends the requests of all tests through a proxy that holds answers against openapi.yaml, where one is named:
///
///     prism proxy openapi.yaml http://localhost:8981 --port 4010
///     mvn test -Dquarkus.http.test-port=8981 -Dkaiku.proxy.port=4010
///
/// A test then fails on an answer that the document does not describe. Requests are not held against it: many
/// tests send wrong ones.
public final class ValidatingProxy implements QuarkusTestBeforeClassCallback {

    private static final Optional<Integer> PORT = Optional.ofNullable(Integer.getInteger("kaiku.proxy.port"));
    private static final String VIOLATIONS = "sl-violations";

    /// The first sets two cookies, which the proxy makes one of; the others lead elsewhere, where the proxy goes by
    /// itself.
    private static final List<String> PAST = List.of("/api/v1/session", "/api/v1/session/sso");

    @Override
    public void beforeClass(Class<?> testClass) {
        PORT.ifPresent(port -> RestAssured.replaceFiltersWith(new Through(port)));
    }

    private record Through(int port) implements Filter {

        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification expected,
                FilterContext context) {
            if (PAST.stream().noneMatch(URI.create(request.getURI()).getPath()::endsWith)) {
                request.port(port);
            }
            Response response = context.next(request, expected);
            List<String> violations = violations(response.getHeader(VIOLATIONS));
            if (!violations.isEmpty()) {
                throw new AssertionError("%s %s answers %d, against openapi.yaml: %s"
                        .formatted(request.getMethod(), request.getURI(), response.statusCode(), violations));
            }
            return response;
        }

        private static List<String> violations(String header) {
            if (header == null) {
                return List.of();
            }
            try {
                return StreamSupport.stream(JSON.readTree(header).spliterator(), false)
                        .filter(violation ->
                                violation.path("location").path(0).asText().equals("response"))
                        .map(JsonNode::toString)
                        .toList();
            } catch (JsonProcessingException e) {
                return List.of(header);
            }
        }
    }
}

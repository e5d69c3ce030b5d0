package fi.kaiku.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/// Examples lie in `resources/openapi/examples`, named after the operation: `createSurvey-request.json` and
/// `createSurvey-response.json`.
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    static void addTo(Operation operation) {
        if (operation.getRequestBody() != null) {
            add(
                    operation.getOperationId() + "-request",
                    operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                add(operation.getOperationId() + "-response", response.getContent());
            }
        });
    }

    private static void add(String name, Content content) {
        if (content != null) {
            read(name)
                    .ifPresent(example -> content.getMediaTypes().values().stream()
                            .filter(mediaType -> mediaType.getExample() == null) // a file has its own
                            .forEach(mediaType -> mediaType.setExample(example)));
            content.getMediaTypes().forEach(Examples::asText);
        }
    }

    /// Where each line, or each event, is a document, the example is the text of one.
    private static void asText(String type, MediaType body) {
        if (body.getSchema() != null
                && body.getSchema().getContentSchema() != null
                && body.getExample() instanceof Map<?, ?> document) {
            try {
                String line = JSON.writeValueAsString(document);
                body.setExample(type.equals("text/event-stream") ? "data: %s\n\n".formatted(line) : line + "\n");
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException("example of " + type, e);
            }
        }
    }

    private static Optional<Object> read(String name) {
        try (InputStream file = Examples.class.getResourceAsStream("/openapi/examples/%s.json".formatted(name))) {
            return file == null ? Optional.empty() : Optional.of(JSON.readValue(file, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException("example " + name, e);
        }
    }
}

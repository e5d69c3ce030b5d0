package fi.kaiku.platform.openapi;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// Bodies of many documents, one a line or one an event. To the contract they are text; what the code names is the
/// shape
/// of one document, not of the whole body.
final class Sequences {

    private static final Set<String> TYPES = Set.of("application/x-ndjson", "text/event-stream");

    private Sequences() {}

    static void describe(Operation operation) {
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getContent() != null)
                .forEach(response -> response.getContent().getMediaTypes().forEach(Sequences::describe));
    }

    private static void describe(String type, MediaType body) {
        Schema document = body.getSchema();
        if (TYPES.contains(type) && document != null && document.getRef() != null) {
            body.setSchema(OASFactory.createSchema()
                    .addType(Schema.SchemaType.STRING)
                    .contentMediaType("application/json")
                    .contentSchema(document));
        }
    }
}

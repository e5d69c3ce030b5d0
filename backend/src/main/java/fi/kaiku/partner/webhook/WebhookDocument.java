package fi.kaiku.partner.webhook;

import fi.kaiku.partner.event.EventType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// Says in the API document what receivers are sent: one webhook for each type of event there is.
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class WebhookDocument implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        for (EventType type : EventType.values()) {
            PathItem item = OASFactory.createPathItem().POST(operation(type));
            document.addWebhook(type.code(), item);
        }
    }

    private static Operation operation(EventType type) {
        return OASFactory.createOperation()
                .operationId("told" + name(type))
                .summary(type.summary())
                .description("Sent to webhooks, at least once. Verify the signature, and be ready for the same "
                        + "webhook-id again; docs/webhooks.md.")
                .security(List.of())
                .parameters(List.of(
                        header("webhook-id", "Of the event: the same however often it is sent."),
                        header("webhook-timestamp", "When this was sent, in seconds since 1970."),
                        header("webhook-signature", "One or, while secrets are rotated, two, separated by a blank.")))
                .requestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/json",
                                        OASFactory.createMediaType().schema(body(type)))))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("2XX", OASFactory.createAPIResponse().description("It was taken."))
                        .addAPIResponse(
                                "410",
                                OASFactory.createAPIResponse()
                                        .description("Nobody listens here any more: do not come again.")));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema body(EventType type) {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .required(List.of("type", "timestamp", "data"))
                .addProperty(
                        "type",
                        OASFactory.createSchema().addType(SchemaType.STRING).constValue(type.code()))
                .addProperty("timestamp", OASFactory.createSchema().ref(SCHEMAS + "Instant"))
                .addProperty("data", OASFactory.createSchema().ref(SCHEMAS + schema(type)));
    }

    private static String schema(EventType type) {
        return type.data().getAnnotation(Schema.class).name();
    }

    /// `SubmissionStored`.
    private static String name(EventType type) {
        return schema(type).replaceFirst("Data$", "");
    }
}

package fi.kaiku.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/// Completes what was read from the code.
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ContractDocument implements OASFilter {

    private static final String SESSION = "session";
    private static final String DEVICE = "device";

    private final Shapes shapes;
    private final List<Schema> references = new ArrayList<>();

    /// @param index of the application's classes
    public ContractDocument(IndexView index) {
        this.shapes = new Shapes(index);
    }

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            references.add(schema);
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        shapes.complete(document, references);
        StandardProblems problems = new StandardProblems(document.getComponents());
        StandardHeaders headers = new StandardHeaders(document.getComponents(), document.getPaths());
        document.getComponents().addSecurityScheme(SESSION, sessionCookie());
        document.getComponents().addSecurityScheme(DEVICE, deviceToken());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    boolean secured = secure(operation);
                    operation.setTags(List.of(Topics.of(path)));
                    problems.addTo(operation, path, method, secured);
                    Examples.addTo(operation);
                }));
        document.getPaths().getPathItems().forEach((path, item) -> {
            headers.addTo(path, item);
            item.getOperations().values().forEach(StandardParameters::describe);
        });
        document.setTags(Topics.all().entrySet().stream()
                .map(topic -> (Tag) OASFactory.createTag().name(topic.getKey()).description(topic.getValue()))
                .toList());
    }

    /// @return whether one has to say who one is
    private static boolean secure(Operation operation) {
        List<SecurityRequirement> requirements = operation.getSecurity() == null ? List.of() : operation.getSecurity();
        boolean secured = !requirements.isEmpty();
        boolean device = requirements.stream().anyMatch(requirement -> requirement.hasScheme(DEVICE));
        String scheme = device ? DEVICE : SESSION;
        operation.setSecurity(
                secured ? List.of(OASFactory.createSecurityRequirement().addScheme(scheme)) : List.of());
        return secured;
    }

    private static SecurityScheme deviceToken() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("What POST /api/v1/device-enrolments gives.");
    }

    private static SecurityScheme sessionCookie() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("kaiku-session")
                .description("What POST /api/v1/session sets.");
    }
}

package fi.kaiku.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/// Completes what was read from the code.
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ContractDocument implements OASFilter {

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
        SecuritySchemes.addTo(document.getComponents());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    boolean secured = SecuritySchemes.secure(operation);
                    operation.setTags(List.of(Topics.of(path)));
                    problems.addTo(operation, path, method, secured);
                    Sequences.describe(operation);
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
}

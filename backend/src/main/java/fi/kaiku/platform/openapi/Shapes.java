package fi.kaiku.platform.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/// The shapes of bodies as the records have them: what is not `@Nullable` is required, a request takes no other member,
/// a merge-patch requires nothing and may empty what is nullable.
final class Shapes {

    private static final String COMPONENTS = "#/components/schemas/";
    private static final String PAGE = "Page";
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    /// Left behind by the reading of types that are written in other ways.
    private static final Set<String> SUPERFLUOUS =
            Set.of("HttpProblem", "HttpValidationProblem", "Violation", "JsonNode", "JsonNodeType", "ObjectNode");

    private final Map<String, ClassInfo> records = new HashMap<>();

    Shapes(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith("fi.kaiku.")) {
                if (type.hasDeclaredAnnotation(SCHEMA)) {
                    records.put(name(type), type);
                } else {
                    records.putIfAbsent(name(type), type);
                }
            }
        }
    }

    /// @param references all schemas that refer to another
    void complete(OpenAPI document, List<Schema> references) {
        Map<String, Schema> schemas = new TreeMap<>(document.getComponents().getSchemas());
        Map<String, String> names = pageNames(schemas);
        names.putAll(doubles(schemas));
        names.put("HttpProblem", "Problem");
        SUPERFLUOUS.forEach(schemas::remove);
        schemas.forEach(this::complete);
        closeRequests(document, schemas);
        references.forEach(reference -> names.computeIfPresent(target(reference), (old, renamed) -> {
            reference.setRef(COMPONENTS + renamed);
            return renamed;
        }));
        Map<String, Schema> renamed = new TreeMap<>();
        schemas.forEach((name, schema) -> renamed.put(names.getOrDefault(name, name), schema));
        document.getComponents().setSchemas(renamed);
    }

    /// A simple type that was read twice (`Instant`, `Instant1`) is kept once.
    private static Map<String, String> doubles(Map<String, Schema> schemas) {
        Map<String, String> doubles = new HashMap<>();
        schemas.forEach((name, schema) -> {
            String first = name.replaceFirst("\\d+$", "");
            Schema same = schemas.get(first);
            if (!first.equals(name)
                    && same != null
                    && schema.getProperties() == null
                    && Objects.equals(schema.getType(), same.getType())
                    && Objects.equals(schema.getFormat(), same.getFormat())) {
                doubles.put(name, first);
            }
        });
        schemas.keySet().removeAll(doubles.keySet());
        return doubles;
    }

    /// `PageView2` becomes `MuseumPage`, after what it holds.
    private static Map<String, String> pageNames(Map<String, Schema> schemas) {
        Map<String, String> names = new HashMap<>();
        schemas.forEach((name, schema) -> {
            Schema items = schema.getProperties() == null
                    ? null
                    : schema.getProperties().get("items");
            if (name.startsWith(PAGE) && items != null) {
                names.put(name, target(items.getItems()) + PAGE);
                schema.setRequired(List.of("items", "page"));
            }
        });
        return names;
    }

    private void complete(String name, Schema schema) {
        ClassInfo type = records.get(name);
        if (type == null || schema.getProperties() == null) {
            return;
        }
        boolean patch = name.endsWith("Patch");
        List<String> required = new ArrayList<>();
        Map<String, Schema> inOrder = new LinkedHashMap<>();
        for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
            Schema property = schema.getProperties().get(component.name());
            if (property == null) {
                continue;
            }
            boolean nullable = component.type().hasAnnotation(NULLABLE);
            inOrder.put(component.name(), patch && nullable ? orNull(property) : property);
            if (!nullable && !patch) {
                required.add(component.name());
            }
        }
        schema.setProperties(inOrder);
        List<String> stated = explicitlyRequired(type).orElse(required);
        schema.setRequired(stated.isEmpty() ? null : stated);
    }

    private static Schema orNull(Schema schema) {
        Schema none = OASFactory.createSchema().addType(Schema.SchemaType.NULL);
        return schema.getRef() == null
                ? schema.addType(Schema.SchemaType.NULL)
                : OASFactory.createSchema().anyOf(List.of(schema, none));
    }

    private static void closeRequests(OpenAPI document, Map<String, Schema> schemas) {
        Set<String> seen = new HashSet<>();
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(operation -> {
                    if (operation.getRequestBody() != null) {
                        operation
                                .getRequestBody()
                                .getContent()
                                .getMediaTypes()
                                .values()
                                .forEach(media -> close(media.getSchema(), schemas, seen));
                    }
                }));
    }

    private static void close(@Nullable Schema schema, Map<String, Schema> schemas, Set<String> seen) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            if (seen.add(schema.getRef())) {
                close(schemas.get(target(schema)), schemas, seen);
            }
            return;
        }
        close(schema.getItems(), schemas, seen);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> close(property, schemas, seen));
            if (schema.getAdditionalPropertiesSchema() == null) {
                schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
            }
        }
    }

    private static String target(Schema reference) {
        return reference.getRef() == null ? "" : reference.getRef().substring(COMPONENTS.length());
    }

    private static String name(ClassInfo type) {
        return Optional.ofNullable(type.declaredAnnotation(SCHEMA))
                .map(annotation -> annotation.value("name"))
                .map(AnnotationValue::asString)
                .orElse(type.simpleName());
    }

    private static Optional<List<String>> explicitlyRequired(ClassInfo type) {
        AnnotationInstance annotation = type.declaredAnnotation(SCHEMA);
        return Optional.ofNullable(annotation)
                .map(present -> present.value("requiredProperties"))
                .map(value -> List.of(value.asStringArray()));
    }
}

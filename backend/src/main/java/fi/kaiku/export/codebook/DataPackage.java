package fi.kaiku.export.codebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.export.words.Variable;
import fi.kaiku.export.words.Variable.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// `datapackage.json` after the Data Package standard 2.0 (Frictionless), with the Table Schema of the records. What
/// codes mean stands in `categories`.
public final class DataPackage {

    private static final String STANDARD = "https://datapackage.org/profiles/2.0/";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DataPackage() {}

    public static ObjectNode describe(Study study) {
        ObjectNode descriptor = JSON.objectNode();
        descriptor.put("$schema", STANDARD + "datapackage.json");
        descriptor.put("name", study.slug());
        descriptor.put("title", study.title());
        descriptor.put("created", study.day() + "T00:00:00Z");
        ArrayNode resources = descriptor.putArray("resources");
        ObjectNode data = resource(resources, "data", Study.DATA);
        data.set("schema", schema(study.variables().stream().map(variable -> field(study, variable))));
        ObjectNode codebook = resource(resources, "codebook", Study.CODEBOOK);
        codebook.set(
                "schema",
                schema(List.of("variable", "kind", "lowest", "highest", "code", "label").stream()
                        .map(name -> JSON.objectNode()
                                .put("name", name)
                                .put("type", name.endsWith("est") ? "number" : "string"))));
        return descriptor;
    }

    private static ObjectNode resource(ArrayNode resources, String name, String path) {
        ObjectNode resource = resources.addObject();
        resource.put("$schema", STANDARD + "dataresource.json");
        resource.put("name", name).put("path", path).put("type", "table");
        resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
        resource.putObject("dialect")
                .put("$schema", STANDARD + "tabledialect.json")
                .put("delimiter", ",");
        return resource;
    }

    private static ObjectNode schema(Stream<ObjectNode> fields) {
        ObjectNode schema = JSON.objectNode().put("$schema", STANDARD + "tableschema.json");
        schema.put("fieldsMatch", "exact");
        schema.putArray("missingValues").add("");
        ArrayNode array = schema.putArray("fields");
        fields.forEach(array::add);
        return schema;
    }

    private static ObjectNode field(Study study, Variable variable) {
        ObjectNode field = JSON.objectNode();
        field.put("name", variable.name()).put("type", type(variable.kind()));
        field.put("title", study.label(variable));
        Variable.Range range = variable.range();
        if (range != null) {
            field.putObject("constraints").put("minimum", range.lowest()).put("maximum", range.highest());
        }
        categories(study, variable, field);
        return field;
    }

    /// Of a scale of which only some points have words, all points: categories are all that there can be.
    private static void categories(Study study, Variable variable, ObjectNode field) {
        if (variable.codes().isEmpty() || variable.kind() == Kind.NUMBER) {
            return;
        }
        Map<String, String> labels = variable.codes().stream()
                .collect(Collectors.toMap(Variable.Code::code, study::label, (one, other) -> one));
        ArrayNode categories = field.putArray("categories");
        for (String code : codes(variable)) {
            ObjectNode category = categories.addObject();
            if (variable.isNumber()) {
                category.put("value", Long.parseLong(code));
            } else {
                category.put("value", code);
            }
            category.put("label", labels.getOrDefault(code, code));
        }
        if (variable.kind() == Kind.WHOLE_NUMBER) {
            field.put("categoriesOrdered", true);
        }
    }

    private static List<String> codes(Variable variable) {
        Variable.Range range = variable.range();
        return range != null && variable.kind() == Kind.WHOLE_NUMBER
                ? LongStream.rangeClosed((long) range.lowest(), (long) range.highest())
                        .mapToObj(Long::toString)
                        .toList()
                : variable.codes().stream().map(Variable.Code::code).toList();
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case ID, CODE, TEXT -> "string";
            case WHOLE_NUMBER, YES_NO -> "integer";
            case NUMBER -> "number";
            case DAY -> "date";
            case HOUR -> "datetime";
        };
    }
}

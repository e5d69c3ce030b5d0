package fi.kaiku.insight.table;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.ARRAY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/// The shape of a file of figures in JSON-stat 2.0 (<https://json-stat.org/full/>), for the contract alone.
@Schema(
        name = "JsonStatDataset",
        description = "Figures in JSON-stat 2.0.",
        requiredProperties = {"version", "class", "label", "source", "id", "size", "role", "dimension", "value"},
        properties = {
            @SchemaProperty(name = "version", implementation = String.class, description = "`2.0`"),
            @SchemaProperty(name = "class", implementation = String.class, enumeration = "dataset"),
            @SchemaProperty(name = "label", implementation = String.class),
            @SchemaProperty(name = "source", implementation = String.class),
            @SchemaProperty(
                    name = "id",
                    type = ARRAY,
                    implementation = String.class,
                    description = "The dimensions, in the order of `size` and `value`; the last is `figure`."),
            @SchemaProperty(
                    name = "size",
                    type = ARRAY,
                    implementation = Integer.class,
                    description = "How many places each dimension has."),
            @SchemaProperty(
                    name = "role",
                    type = OBJECT,
                    description = "Which dimensions are of time, which of figures."),
            @SchemaProperty(name = "dimension", type = OBJECT, description = "Label and categories of each dimension."),
            @SchemaProperty(
                    name = "value",
                    type = ARRAY,
                    implementation = Object.class,
                    description = "Numbers, row by row; null where nothing is shown."),
            @SchemaProperty(name = "status", type = OBJECT, description = "Why nothing is shown, by place in `value`.")
        })
public interface JsonStatDataset {}

package fi.kaiku.export.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.FigureTable.Dimension;
import fi.kaiku.insight.table.FigureTable.Group;
import fi.kaiku.insight.table.FigureTable.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table as a dataset of JSON-stat 2.0 (<https://json-stat.org/full/>). The last dimension is `figure`; answers to a
/// question are children of it. What a group has no use for is null; what is not shown is null with a status.
final class JsonStat {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String FIGURE = "figure";
    private static final int DECIMALS = 4;

    private final FigureTable table;
    private final TableWords words;

    private JsonStat(FigureTable table, TableWords words) {
        this.table = table;
        this.words = words;
    }

    static ObjectNode of(FigureTable table, TableWords words) {
        return new JsonStat(table, words).dataset();
    }

    private ObjectNode dataset() {
        ObjectNode dataset = JSON.objectNode();
        dataset.put("version", "2.0").put("class", "dataset");
        dataset.put("label", "%s: %s".formatted(words.title(table.of()), words.name("table." + table.name())));
        dataset.put("source", "Kaiku");
        ArrayNode ids = dataset.putArray("id");
        ArrayNode sizes = dataset.putArray("size");
        ObjectNode role = dataset.putObject("role");
        ObjectNode dimensions = dataset.putObject("dimension");
        for (Dimension dimension : table.dimensions()) {
            ids.add(dimension.name());
            sizes.add(dimension.places().size());
            if (dimension.time()) {
                role.putArray("time").add(dimension.name());
            }
            dimensions.set(dimension.name(), dimension(dimension));
        }
        ids.add(FIGURE);
        sizes.add(table.figures().size());
        role.putArray("metric").add(FIGURE);
        dimensions.set(FIGURE, figures());
        values(dataset);
        return dataset;
    }

    private ObjectNode dimension(Dimension dimension) {
        ObjectNode node = JSON.objectNode().put("label", words.name(dimension.name()));
        ObjectNode category = node.putObject("category");
        ArrayNode index = category.putArray("index");
        ObjectNode labels = category.putObject("label");
        for (Place place : dimension.places()) {
            index.add(place.code());
            labels.put(place.code(), words.label(place));
        }
        Map<String, List<String>> children = dimension.places().stream()
                .filter(place -> place.within() != null)
                .collect(Collectors.groupingBy(
                        place -> String.valueOf(place.within()),
                        LinkedHashMap::new,
                        Collectors.mapping(Place::code, Collectors.toList())));
        if (!children.isEmpty()) {
            ObjectNode child = category.putObject("child");
            children.forEach((parent, codes) -> codes.forEach(child.putArray(parent)::add));
        }
        return node;
    }

    private ObjectNode figures() {
        ObjectNode node = JSON.objectNode().put("label", words.name(FIGURE));
        ObjectNode category = node.putObject("category");
        ArrayNode index = category.putArray("index");
        ObjectNode labels = category.putObject("label");
        ObjectNode units = category.putObject("unit");
        for (String figure : table.figures()) {
            index.add(figure);
            labels.put(figure, words.name(figure));
            units.putObject(figure).put("decimals", figure.equals("n") ? 0 : DECIMALS);
        }
        return node;
    }

    /// In row-major order, as the sizes say.
    private void values(ObjectNode dataset) {
        Map<List<String>, Group> groups = new HashMap<>();
        table.groups().forEach(group -> groups.put(group.places(), group));
        ArrayNode values = dataset.putArray("value");
        ObjectNode statuses = JSON.objectNode();
        for (List<String> at : everywhere()) {
            Group group = groups.get(at);
            for (String figure : table.figures()) {
                if (group != null && group.status() == Status.SUPPRESSED) {
                    statuses.put(Integer.toString(values.size()), "suppressed");
                }
                add(values, group == null ? null : group.figures().get(figure));
            }
        }
        if (!statuses.isEmpty()) {
            dataset.set("status", statuses);
        }
    }

    private static void add(ArrayNode values, @Nullable Number value) {
        switch (value) {
            case null -> values.addNull();
            case Long whole -> values.add(whole);
            default -> values.add(value.doubleValue());
        }
    }

    /// Every combination of places.
    private List<List<String>> everywhere() {
        List<List<String>> all = List.of(List.of());
        for (Dimension dimension : table.dimensions()) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> begun : all) {
                for (Place place : dimension.places()) {
                    List<String> next = new ArrayList<>(begun);
                    next.add(place.code());
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }
}

package fi.kaiku.survey.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The header of a sheet of an XLSForm, whose columns go by many names.
final class FormColumns {

    private static final Set<String> PREFIXES = Set.of("bind", "control", "body", "media", "instance", "bindings");
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("command", "type"),
            Map.entry("tag", "name"),
            Map.entry("value", "name"),
            Map.entry("caption", "label"),
            Map.entry("relevance", "relevant"),
            Map.entry("read_only", "readonly"),
            Map.entry("constraint_msg", "constraint_message"),
            Map.entry("constraining_message", "constraint_message"),
            Map.entry("constraintmsg", "constraint_message"),
            Map.entry("requiredmsg", "required_message"),
            Map.entry("calculate", "calculation"),
            Map.entry("count", "repeat_count"),
            Map.entry("listname", "list_name"),
            Map.entry("set_form_title", "form_title"),
            Map.entry("title", "form_title"),
            Map.entry("set_form_id", "form_id"));

    private final Map<Integer, Column> columns = new HashMap<>();

    /// @param header   as it stands in the sheet
    /// @param name     as XLSForm has it today: `label`, `relevant`, `constraint_message`
    /// @param language as the header has it; null where it has none
    record Column(
            int index, String header, String name, @Nullable String language) {}

    /// @param header the first row of the sheet that holds something
    FormColumns(Workbook.Line header) {
        header.cells().forEach((index, text) -> columns.put(index, column(index, text)));
    }

    Column at(int index) {
        return columns.getOrDefault(index, new Column(index, "", "", null));
    }

    List<Column> named(String name) {
        return all().stream().filter(column -> column.name().equals(name)).toList();
    }

    List<Column> all() {
        return columns.keySet().stream().sorted().map(this::at).toList();
    }

    private static Column column(int index, String header) {
        List<String> parts = new ArrayList<>(List.of(header.strip().split("\\s*::?\\s*")));
        parts.removeIf(String::isBlank);
        while (parts.size() > 1 && PREFIXES.contains(plain(parts.getFirst()))) {
            parts.removeFirst();
        }
        if (parts.size() > 1 && plain(parts.getFirst()).equals("jr")) {
            parts.removeFirst();
        }
        if (parts.isEmpty()) {
            return new Column(index, header, "", null);
        }
        String name = plain(parts.removeFirst());
        return new Column(
                index, header, ALIASES.getOrDefault(name, name), parts.isEmpty() ? null : String.join("::", parts));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }
}

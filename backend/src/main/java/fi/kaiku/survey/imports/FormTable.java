package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A group of a form that is drawn as a table: questions with the same options, one below the other.
record FormTable(FormRow group, List<FormRow> rows, List<FormRow> headings, String list) {

    private static final Set<String> YES = Set.of("yes", "true", "true()", "1");

    /// @param inside the rows of the group, without its end
    /// @return empty where it is no such group
    static Optional<FormTable> of(FormRow group, List<FormRow> inside) {
        List<FormRow> headings =
                inside.stream().filter(row -> appearance(row).equals("label")).toList();
        List<FormRow> rows =
                inside.stream().filter(row -> !appearance(row).equals("label")).toList();
        boolean table = appearance(group).contains("table-list")
                || !headings.isEmpty()
                        && rows.stream().allMatch(row -> appearance(row).equals("list-nolabel"));
        List<String> lists = rows.stream().map(FormTable::list).distinct().toList();
        return table
                        && !rows.isEmpty()
                        && rows.size() <= Sketch.CHOICES
                        && lists.size() == 1
                        && !lists.getFirst().isEmpty()
                ? Optional.of(new FormTable(group, rows, headings, lists.getFirst()))
                : Optional.empty();
    }

    /// @param when the condition of the groups around it, and its own
    /// @return false where a survey holds no more questions
    boolean ask(Sketch sketch, FormLists lists, FormQuestions questions, @Nullable String when) {
        FormLists.Offer offer = lists.use(list).orElse(null);
        if (offer == null || offer.options().size() > Sketch.CHOICES) {
            return false;
        }
        String name = group.take("name").orElse("table");
        String key = sketch.questionKeys.question(name);
        group.take("type");
        group.take("appearance");
        ObjectNode matrix = sketch.question(key, "matrix", group.texts("label"), group.source());
        sketch.put(matrix, "help", group.texts("hint"), Sketch.LONG_TEXT, group.source());
        matrix.putArray("rows");
        FormLists.fill(sketch, matrix, offer, group.source());
        boolean scale = scale(matrix);
        long required = rows.stream().filter(FormTable::isRequired).count();
        if (required == rows.size()) {
            matrix.put("required", true);
        }
        if (when != null) {
            matrix.put("visibleWhen", when);
        }
        if (!sketch.ask(matrix)) {
            return false;
        }
        group.remark(matrix);
        group.taken(matrix, "question.taken", "Asked as " + matrix.path("type").asText());
        if (!group.peek("kaiku").isPresent()) {
            group.changed(
                    "type", matrix, "group.table", "The table is one question with %d rows.".formatted(rows.size()));
        }
        Keys rowKeys = new Keys();
        rows.forEach(row -> row(sketch, questions, matrix, row, rowKeys, offer, scale));
        headings.forEach(row -> row.leaveOutRow("table.heading", "It only showed the options above the table."));
        if (required > 0 && required < rows.size()) {
            group.changed(
                    "type",
                    matrix,
                    "table.required",
                    "%d of %d rows were required; in Kaiku a table is required whole or not, here not."
                            .formatted(required, rows.size()));
        }
        return true;
    }

    /// Numbers instead of options, and the hexagon, where Kaiku wrote the form.
    private boolean scale(ObjectNode matrix) {
        ObjectNode members = KaikuColumn.read(group);
        if (!(members.remove("scale") instanceof ObjectNode scale)) {
            KaikuColumn.apply(group, matrix);
            return false;
        }
        matrix.remove("options");
        matrix.set("scale", scale);
        String type =
                Objects.requireNonNullElse(members.remove("type"), members).asText("matrix");
        matrix.put("type", type.equals("umbrella") ? type : "matrix");
        members.properties().forEach(member -> matrix.set(member.getKey(), member.getValue()));
        group.take("kaiku");
        return true;
    }

    private void row(
            Sketch sketch,
            FormQuestions questions,
            ObjectNode matrix,
            FormRow row,
            Keys keys,
            FormLists.Offer offer,
            boolean scale) {
        String name = row.take("name").orElse("row");
        String wanted = KaikuColumn.read(row).path("row").asText("");
        String rowKey = wanted.isEmpty() ? keys.row(name) : keys.choice(wanted);
        if (!wanted.isEmpty()) {
            row.take("kaiku");
        } else if (!rowKey.equals(name)) {
            row.changed("name", matrix, "row.key", "The key of the row is %s.".formatted(rowKey));
        }
        row.take("type");
        row.take("appearance");
        row.take("required");
        ObjectNode choice = sketch.choice(matrix, "rows", rowKey, row.texts("label"), row.source());
        row.remark(choice);
        row.taken(choice, "row.taken", "A row of the table");
        AskedAnswer.Kind kind = scale ? AskedAnswer.Kind.NUMBER : AskedAnswer.Kind.CHOICE;
        Map<String, String> options = scale ? Map.of() : offer.keys();
        questions.remember(name, AskedAnswer.ofRow(matrix.path("key").asText(), rowKey, kind, options));
    }

    private static String appearance(FormRow row) {
        return row.peek("appearance").orElse("").toLowerCase(Locale.ROOT).strip();
    }

    private static boolean isRequired(FormRow row) {
        return YES.contains(row.peek("required").orElse("").toLowerCase(Locale.ROOT));
    }

    private static String list(FormRow row) {
        FormType type = FormType.of(row.peek("type").orElse(""));
        return type.family() == FormType.Family.ONE && !type.orOther() ? type.list() : "";
    }
}

package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Goes through the rows of a form: groups become pages, repeats are left out, all else is asked.
final class FormFlow {

    private final Sketch sketch;
    private final Notes notes;
    private final FormLists lists;
    private final FormQuestions questions;
    private final Deque<Group> groups = new ArrayDeque<>();
    private @Nullable Group paged;
    private boolean begun;
    private int repeats;

    /// A group that has begun.
    private static final class Group {

        private final FormRow row;
        private final String name;
        private final Map<String, String> title;
        private final @Nullable String when;
        private boolean used;
        private boolean told;

        Group(FormRow row, String name, Map<String, String> title, @Nullable String when) {
            this.row = row;
            this.name = name;
            this.title = title;
            this.when = when;
        }
    }

    FormFlow(Sketch sketch, FormLists lists, FormQuestions questions) {
        this.sketch = sketch;
        this.notes = sketch.notes;
        this.lists = lists;
        this.questions = questions;
    }

    void read(List<FormRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            i += step(rows, i);
        }
        while (!groups.isEmpty()) {
            Group open = groups.pop();
            notes.changed(open.row.source(), null, "group.open", "The group is never ended; it ends with the form.");
            close(open);
        }
    }

    /// @return how many rows after this one it took
    private int step(List<FormRow> rows, int index) {
        FormRow row = rows.get(index);
        String spelled = row.peek("type").orElse("");
        FormType type = FormType.of(spelled);
        if (repeats > 0
                || type.family() == FormType.Family.BEGIN_REPEAT
                || type.family() == FormType.Family.END_REPEAT) {
            repeat(row, type);
            return 0;
        }
        if (spelled.isEmpty()) {
            row.leaveOutRow("row.no-type", "A row without a type asks nothing.");
        } else if (isDisabled(row)) {
            row.leaveOutRow("row.disabled", "The row is switched off in the form.");
        } else if (type.family() == FormType.Family.BEGIN_GROUP) {
            return begin(rows, index);
        } else if (type.family() == FormType.Family.END_GROUP) {
            end(row);
        } else if (type.leftOutBecause().isEmpty()) {
            turnPage();
            questions.ask(row, type, groups.isEmpty() ? null : groups.peek().when);
        } else {
            row.leaveOutRow(type.code(), type.leftOutBecause());
        }
        return 0;
    }

    private void repeat(FormRow row, FormType type) {
        repeats += type.family() == FormType.Family.BEGIN_REPEAT ? 1 : 0;
        if (type.family() == FormType.Family.END_REPEAT) {
            repeats = Math.max(0, repeats - 1);
        }
        row.leaveOutRow("repeat.left-out", "Kaiku repeats no questions.");
    }

    private static boolean isDisabled(FormRow row) {
        return row.peek("disabled").orElse("").toLowerCase(Locale.ROOT).matches("yes|true|true\\(\\)|1");
    }

    private int begin(List<FormRow> rows, int index) {
        FormRow row = rows.get(index);
        List<FormRow> inside = new ArrayList<>();
        for (int i = index + 1; i < rows.size() && !isEdge(rows.get(i)); i++) {
            inside.add(rows.get(i));
        }
        boolean ends = index + inside.size() + 1 < rows.size()
                && family(rows.get(index + inside.size() + 1)) == FormType.Family.END_GROUP;
        Optional<FormTable> table = ends ? FormTable.of(row, inside) : Optional.empty();
        if (table.isPresent()) {
            String own = questions.condition(row, "relevant", null, "The table is always asked.");
            turnPage();
            String when = CelWriter.both(groups.isEmpty() ? null : groups.peek().when, own);
            if (table.get().ask(sketch, lists, questions, when)) {
                FormRow end = rows.get(index + inside.size() + 1);
                end.take("type");
                end.take("name");
                end.taken(null, "group.end", "Ends the table");
                groups.forEach(group -> group.used = true);
                return inside.size() + 1;
            }
        }
        open(row);
        return 0;
    }

    private static boolean isEdge(FormRow row) {
        return switch (family(row)) {
            case BEGIN_GROUP, END_GROUP, BEGIN_REPEAT, END_REPEAT -> true;
            default -> false;
        };
    }

    private static FormType.Family family(FormRow row) {
        return FormType.of(row.peek("type").orElse("")).family();
    }

    private void open(FormRow row) {
        Group outer = groups.peek();
        String own = questions.condition(row, "relevant", null, "The questions of the group are always asked.");
        String when = CelWriter.both(outer == null ? null : outer.when, own);
        String name = row.take("name").orElse("page");
        row.take("type");
        Map<String, String> title = row.texts("label");
        if (outer != null) {
            title = under(outer.title, title);
            notes.changed(
                    row.source(),
                    null,
                    "group.flattened",
                    "Pages hold no pages: the group inside %s became a page of its own after it."
                            .formatted(Notes.quote(outer.name)));
        }
        groups.push(new Group(row, name, title, when));
    }

    private static Map<String, String> under(Map<String, String> outer, Map<String, String> inner) {
        Map<String, String> both = new LinkedHashMap<>(outer);
        inner.forEach((language, text) -> both.merge(language, text, (one, other) -> one + " – " + other));
        return both;
    }

    private void end(FormRow row) {
        row.take("type");
        row.take("name");
        if (groups.isEmpty()) {
            row.leaveOutRow("group.not-open", "It ends a group that never began.");
            return;
        }
        Group group = groups.pop();
        close(group);
        row.taken(null, "group.end", "Ends the group " + group.name);
    }

    private void close(Group group) {
        if (group.told) {
            return;
        }
        if (group.used) {
            group.row.taken(null, "group.taken", "Its title and condition went to the groups inside");
            return;
        }
        group.row.leaveOutRow("group.empty", "Nothing in the group was taken, so there is no page.");
    }

    /// Before a question: the page of the group that it stands in.
    private void turnPage() {
        Group group = groups.peek();
        groups.forEach(open -> open.used = true);
        if (begun && paged == group) {
            return;
        }
        begun = true;
        paged = group;
        if (group == null) {
            sketch.turnPage("page", Map.of(), "");
        } else {
            ObjectNode page = sketch.turnPage(group.name, group.title, group.row.source());
            if (!group.told) {
                group.told = true;
                group.row.remark(page);
                group.row.taken(page, "group.taken", "A page");
            }
        }
    }
}

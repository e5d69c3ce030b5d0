package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One row of a form. It knows which of its cells were asked for, so that the rest can be told.
final class FormRow {

    private final FormColumns columns;
    private final FormLanguages languages;
    private final Notes notes;
    private final Workbook.Line line;
    private final String sheet;
    private final SequencedSet<Integer> taken = new LinkedHashSet<>();
    private final SequencedSet<Integer> left = new LinkedHashSet<>();
    private final List<Consumer<JsonNode>> remarks = new ArrayList<>();

    FormRow(String sheet, Workbook.Line line, FormColumns columns, FormLanguages languages, Notes notes) {
        this.sheet = sheet;
        this.line = line;
        this.columns = columns;
        this.languages = languages;
        this.notes = notes;
    }

    /// `survey row 12, age`
    String source() {
        String name = peek("name").orElse("");
        return "%s row %d%s".formatted(sheet, line.number(), name.isEmpty() ? "" : ", " + name);
    }

    /// What a column says, without taking it.
    Optional<String> peek(String name) {
        return columns.named(name).stream()
                .filter(column -> column.language() == null || !isTranslated(name))
                .map(column -> line.cells().get(column.index()))
                .filter(text -> text != null)
                .findFirst();
    }

    /// What a column says; it is in the definition from here on.
    Optional<String> take(String name) {
        Optional<String> found = peek(name);
        if (found.isPresent()) {
            cells(name)
                    .filter(index -> cell(index).equals(found.get()))
                    .findFirst()
                    .ifPresent(taken::add);
        }
        return found;
    }

    /// The texts of a column by language, as visitors may read them.
    Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (FormColumns.Column column : columns.named(name)) {
            String cell = line.cells().get(column.index());
            if (cell != null) {
                text(column, cell, texts);
            }
        }
        return texts;
    }

    private void text(FormColumns.Column column, String cell, Map<String, String> texts) {
        String tag = languages.tag(column.language());
        if (!languages.isUsed(tag)) {
            left.add(column.index());
            remark(column, false, "language.too-many", "A survey has at most 20 languages; %s was left out.", tag);
            return;
        }
        PlainText plain = PlainText.ofMarkdown(cell);
        if (plain.text().isEmpty() || texts.putIfAbsent(tag, plain.text()) != null) {
            left.add(column.index());
            remark(column, false, "text.duplicate", "There is a text in %s already, or nothing to read.", tag);
            return;
        }
        taken.add(column.index());
        if (plain.hadMarkup()) {
            remark(column, true, "text.markup", "Kaiku shows plain text: the markup of %s is gone.", Notes.quote(cell));
        }
        if (plain.text().contains("${")) {
            remark(column, true, "text.piping", "Kaiku fills in no answers: reword %s.", Notes.quote(cell));
        }
    }

    private void remark(FormColumns.Column column, boolean changed, String code, String detail, String value) {
        String source = source() + ", column " + column.header();
        remarks.add(place -> {
            if (changed) {
                notes.changed(source, place, code, detail.formatted(value));
            } else {
                notes.leftOut(source, place, code, detail.formatted(value));
            }
        });
    }

    /// Says of the texts that were read what is to be said, now that it is known what they became.
    void remark(JsonNode place) {
        remarks.forEach(remark -> remark.accept(place));
        remarks.clear();
    }

    void changed(String name, @Nullable JsonNode place, String code, String detail) {
        notes.changed(source() + ", column " + header(name), place, code, detail);
    }

    /// Leaves out all cells of a column, each told with what it says.
    ///
    /// @param why a sentence; the cell's text is added
    void leaveOut(String name, @Nullable JsonNode place, String code, String why) {
        cells(name).filter(index -> !taken.contains(index)).forEach(index -> leave(index, place, code, why));
    }

    private void leave(int index, @Nullable JsonNode place, String code, String why) {
        if (left.add(index)) {
            String header = columns.at(index).header();
            notes.leftOut(
                    source() + ", column " + (header.isEmpty() ? letters(index) : header),
                    place,
                    code,
                    "%s It said %s.".formatted(why, Notes.quoteWhole(cell(index))));
        }
    }

    /// Takes the cell back that [#take] gave, to be left out.
    void giveBack(String name) {
        cells(name).forEach(taken::remove);
    }

    /// Accounts for the row as a part of the definition, and for each cell of it that nothing asked for.
    ///
    /// @param what `Asked as number`
    void taken(@Nullable JsonNode place, String code, String what) {
        notes.taken(
                source(),
                place,
                code,
                "%s: %s."
                        .formatted(
                                what,
                                taken.stream()
                                        .sorted()
                                        .map(index -> columns.at(index).header())
                                        .collect(Collectors.joining(", "))));
        line.cells().keySet().stream().filter(index -> !taken.contains(index)).forEach(index -> {
            String column = columns.at(index).name();
            leave(index, place, LeftOutColumns.code(column), LeftOutColumns.why(column));
        });
    }

    /// The headings of the cells that nothing asked for.
    List<String> untaken() {
        return line.cells().keySet().stream()
                .filter(index -> !taken.contains(index) && !left.contains(index))
                .map(index -> columns.at(index).header())
                .toList();
    }

    /// Leaves out the whole row.
    ///
    /// @param why a sentence
    void leaveOutRow(String code, String why) {
        String held = line.cells().entrySet().stream()
                .map(cell -> columns.at(cell.getKey()).header() + " " + Notes.quoteWhole(cell.getValue()))
                .collect(Collectors.joining(", "));
        notes.leftOut(source(), null, code, "%s The row held: %s.".formatted(why, held));
    }

    private String cell(int index) {
        return line.cells().getOrDefault(index, "");
    }

    private Stream<Integer> cells(String name) {
        return columns.named(name).stream().map(FormColumns.Column::index).filter(line.cells()::containsKey);
    }

    private String header(String name) {
        return cells(name).findFirst().map(index -> columns.at(index).header()).orElse(name);
    }

    private static boolean isTranslated(String name) {
        return name.equals("label") || name.equals("hint");
    }

    private static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}

package fi.kaiku.survey.translation;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.kaiku.platform.CsvText;
import fi.kaiku.platform.FormulaGuard;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Texts as a table for spreadsheets: id, where, note, source, and a column for each language.
final class TextsCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char SEPARATOR = ';'; // which spreadsheets of our languages open as columns

    private static final String ID = "id";
    private static final String SOURCE = "source";
    private static final String TARGET = "target";
    private static final Set<String> TOLD = Set.of("where", "note");

    private TextsCsv() {}

    /// @param language whose column is called `target`; null to call each after its language
    static String write(List<Unit> units, List<String> targets, @Nullable String language) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter table = CsvWriter.builder().fieldSeparator(SEPARATOR).build(text)) {
            List<String> header = new ArrayList<>(List.of(ID, "where", "note", SOURCE));
            header.addAll(language == null ? targets : List.of(TARGET));
            table.writeRecord(header);
            for (Unit unit : units) {
                List<String> cells = new ArrayList<>(
                        List.of(unit.id(), unit.where(), String.join("\n", unit.notes()), unit.source()));
                targets.forEach(tag -> cells.add(unit.targets().getOrDefault(tag, "")));
                table.writeRecord(cells.stream().map(FormulaGuard::guard).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for what is not CSV, 422 where it has not our columns
    static TextsFile read(byte[] bytes) {
        try {
            List<CsvText.Row> rows = CsvText.of(bytes).rows(Integer.MAX_VALUE);
            return rows.isEmpty() ? none() : texts(rows);
        } catch (CsvText.Unreadable e) {
            throw TextsProblems.notCsv(String.valueOf(e.getMessage()));
        }
    }

    private static TextsFile texts(List<CsvText.Row> rows) {
        List<String> header =
                rows.getFirst().cells().stream().map(String::strip).toList();
        List<String> names =
                header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        int id = names.indexOf(ID);
        int source = names.indexOf(SOURCE);
        List<String> ignored = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (i == id || i == source || TOLD.contains(names.get(i))) {
                continue;
            }
            if (names.get(i).equals(TARGET) || names.get(i).matches("[a-z]{2,3}(-[a-z0-9]{2,8})*")) {
                targets.add(i);
            } else if (!names.get(i).isEmpty()) {
                ignored.add(header.get(i));
            }
        }
        if (id < 0 || targets.isEmpty()) {
            return none();
        }
        List<TextsFile.Entry> entries = new ArrayList<>();
        for (CsvText.Row row : rows.subList(1, rows.size())) {
            for (int target : targets) {
                entries.add(new TextsFile.Entry(
                        cell(row, id).strip(),
                        names.get(target).equals(TARGET) ? null : header.get(target),
                        source < 0 ? null : cell(row, source),
                        cell(row, target),
                        null));
            }
        }
        return new TextsFile(null, entries, ignored);
    }

    private static TextsFile none() {
        throw TextsProblems.noUnits();
    }

    private static String cell(CsvText.Row row, int column) {
        return FormulaGuard.free(row.cell(column));
    }
}

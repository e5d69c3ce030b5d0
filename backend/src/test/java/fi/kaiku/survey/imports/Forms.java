package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Forms to test with: sheets written as text, a line a row, with cells between bars.
final class Forms {

    static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<String[]>> sheets = new LinkedHashMap<>();

    static Forms survey(String rows) {
        return new Forms().sheet("survey", rows);
    }

    Forms sheet(String name, String rows) {
        sheets.put(
                name,
                rows.strip()
                        .lines()
                        .map(line -> Arrays.stream(line.split("\\|", -1))
                                .map(String::strip)
                                .toArray(String[]::new))
                        .toList());
        return this;
    }

    Forms choices(String rows) {
        return sheet("choices", rows);
    }

    Forms settings(String rows) {
        return sheet("settings", rows);
    }

    List<String[]> rows(String sheet) {
        return sheets.get(sheet);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            sheets.forEach((name, rows) -> {
                Worksheet sheet = workbook.newWorksheet(name);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).length; column++) {
                        String cell = rows.get(row)[column];
                        if (!cell.isEmpty()) {
                            sheet.value(row, column, cell);
                        }
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    ReadSurvey read() {
        return SurveyFile.read(bytes(), SurveyFormat.XLSFORM, "fi", JSON);
    }

    /// The note of a code about a source that begins so.
    static Optional<SurveyNote> note(ReadSurvey read, String source, String code) {
        return read.notes().stream()
                .filter(note -> note.source().startsWith(source) && note.code().equals(code))
                .findFirst();
    }

    static List<String> codes(ReadSurvey read, SurveyNote.Kind kind) {
        return read.notes().stream()
                .filter(note -> note.kind() == kind)
                .map(SurveyNote::code)
                .toList();
    }
}

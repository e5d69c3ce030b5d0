package fi.kaiku.survey.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/// Rows of a sheet, each a map of heading to text; headings stand in the order in which they first come.
final class FormSheet {

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Map<String, String>> rows = new ArrayList<>();

    FormSheet(List<String> headings) {
        headings.forEach(this::column);
    }

    Map<String, String> row() {
        Map<String, String> row = new LinkedHashMap<>();
        rows.add(row);
        return row;
    }

    void writeTo(Worksheet sheet) {
        rows.forEach(row -> row.keySet().forEach(this::column));
        columns.forEach((heading, column) -> sheet.value(0, column, heading));
        for (int i = 0; i < rows.size(); i++) {
            int line = i + 1;
            rows.get(i).forEach((heading, text) -> {
                if (!text.isEmpty()) {
                    sheet.value(line, column(heading), text);
                }
            });
        }
    }

    private int column(String heading) {
        return columns.computeIfAbsent(heading, any -> columns.size());
    }
}

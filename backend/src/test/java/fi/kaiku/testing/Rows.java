package fi.kaiku.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// The rows of a file, each by the names of its columns; empty cells are left out.
public final class Rows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Rows() {}

    public static List<Map<String, String>> ofCsv(String text, char separator) {
        List<List<String>> lines = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .toList();
        return named(lines);
    }

    public static List<Map<String, String>> ofXlsx(byte[] file) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return named(book.getFirstSheet().read().stream().map(Rows::cells).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Map<String, String>> ofNdjson(String text) {
        return text.lines().map(Rows::members).toList();
    }

    private static Map<String, String> members(String line) {
        try {
            Map<String, String> row = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> member : JSON.readTree(line).properties()) {
                row.put(member.getKey(), plain(member.getValue().asText()));
            }
            return row;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(cell -> plain(cell.getText())).orElse(""));
        }
        return cells;
    }

    private static List<Map<String, String>> named(List<List<String>> lines) {
        List<String> names = lines.getFirst();
        return lines.stream()
                .skip(1)
                .map(line -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    IntStream.range(0, line.size())
                            .filter(i -> !line.get(i).isEmpty())
                            .forEach(i -> row.put(names.get(i), line.get(i)));
                    return row;
                })
                .toList();
    }

    /// A number as CSV writes it: `1.0` is `1`.
    private static String plain(String cell) {
        return cell.matches("-?\\d+\\.0+") ? cell.substring(0, cell.indexOf('.')) : cell;
    }
}

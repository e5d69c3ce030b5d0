package fi.kaiku.survey.imports;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// The cells of an .xlsx that hold something, as text.
record Workbook(List<Sheet> sheets) {

    private static final int ROWS = 5_000;
    private static final int CELLS = 60_000;
    private static final int COLUMNS = 300;
    private static final int CELL_LENGTH = 32_767;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /// @param rows those with a cell that is not blank
    record Sheet(String name, List<Line> rows) {}

    /// @param number as spreadsheets count, from 1
    /// @param cells  not blank, by column from 0
    record Line(int number, SortedMap<Integer, String> cells) {}

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 413 or 422 where it is not read
    static Workbook read(byte[] bytes) {
        if (bytes.length >= OLE2.length && Stream.of(0, 1, 2, 3).allMatch(i -> bytes[i] == OLE2[i])) {
            throw FileProblems.unreadable(
                    "file.xls",
                    "This is a workbook of the old kind (.xls) or one with a password; save it as .xlsx without one.");
        }
        byte[] safe = SafeZip.repacked(bytes);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(safe), new ReadingOptions(true, false))) {
            List<Sheet> sheets = new ArrayList<>();
            Count count = new Count();
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(new Sheet(sheet.getName(), lines(sheet, count)));
            }
            return new Workbook(List.copyOf(sheets));
        } catch (HttpProblem e) {
            throw e;
        } catch (IOException | RuntimeException e) { // of a broken workbook the reader throws what it meets
            throw SafeZip.notAWorkbook();
        }
    }

    Optional<Sheet> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().strip().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static List<Line> lines(org.dhatim.fastexcel.reader.Sheet sheet, Count count) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                SortedMap<Integer, String> cells = new TreeMap<>();
                for (Cell cell : row) {
                    String text = cell == null ? "" : text(cell).strip();
                    if (!text.isEmpty()) {
                        count.cell(cell.getColumnIndex(), text);
                        cells.put(cell.getColumnIndex(), text);
                    }
                }
                if (!cells.isEmpty()) {
                    count.row();
                    lines.add(new Line(row.getRowNum(), cells));
                }
            }
        }
        return lines;
    }

    private static String text(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.NUMBER && value instanceof BigDecimal number) {
            return isDate(cell)
                    ? cell.asDate().toString()
                    : number.stripTrailingZeros().toPlainString();
        }
        if (cell.getType() == CellType.BOOLEAN && value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        String raw = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        return raw == null ? "" : raw;
    }

    /// A number that the spreadsheet shows as a day.
    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[dy].*");
    }

    private static final class Count {

        private int rows;
        private int cells;

        void row() {
            if (++rows > ROWS) {
                throw FileProblems.tooLarge("sheet.rows", "The sheets have more than %d rows.".formatted(ROWS));
            }
        }

        void cell(int column, String text) {
            if (column >= COLUMNS || ++cells > CELLS) {
                throw FileProblems.tooLarge(
                        "sheet.cells",
                        "The sheets have more than %d columns or %d cells with content.".formatted(COLUMNS, CELLS));
            }
            if (text.length() > CELL_LENGTH) {
                throw FileProblems.tooLarge("sheet.cell", "A cell has more than %d characters.".formatted(CELL_LENGTH));
            }
        }
    }
}

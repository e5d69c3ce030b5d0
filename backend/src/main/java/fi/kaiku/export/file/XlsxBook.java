package fi.kaiku.export.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// An Excel workbook that is written sheet by sheet and row by row. Texts stand in their cells, not in a table of texts
/// that would have to be kept until the end; being texts, they are never taken for formulas.
public final class XlsxBook implements Closeable {

    /// Of a sheet, the first row included.
    public static final int MOST_ROWS = 1_048_576;

    private static final int HELD_ROWS = 200;
    private static final String DAY = "yyyy-mm-dd";
    private static final String HOUR = "yyyy-mm-dd hh:mm";

    private final Workbook book;

    public XlsxBook(OutputStream out) {
        this.book = new Workbook(out, "Kaiku", "1.0");
    }

    /// The next sheet; the one before must be closed. Its first row stays in sight.
    public RowFile sheet(String name) {
        Worksheet sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
        return new Sheet(sheet);
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }

    private static final class Sheet implements RowFile {

        private final Worksheet sheet;
        private int next;

        Sheet(Worksheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void row(List<? extends @Nullable Object> cells) throws IOException {
            for (int column = 0; column < cells.size(); column++) {
                Object cell = cells.get(column);
                if (cell != null) {
                    put(column, cell);
                }
            }
            if (next == 0) {
                sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
            }
            next++;
            if (next % HELD_ROWS == 0) {
                sheet.flush();
            }
        }

        private void put(int column, Object cell) {
            switch (cell) {
                case Boolean yes -> sheet.value(next, column, yes ? 1 : 0);
                case Number number -> sheet.value(next, column, number);
                case LocalDate day -> {
                    sheet.value(next, column, day);
                    sheet.style(next, column).format(DAY).set();
                }
                case Instant hour -> {
                    sheet.value(next, column, hour.atOffset(ZoneOffset.UTC).toLocalDateTime());
                    sheet.style(next, column).format(HOUR).set();
                }
                default -> sheet.inlineString(next, column, cell.toString());
            }
        }

        @Override
        public void close() throws IOException {
            sheet.finish();
        }
    }
}

package fi.kaiku.export.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fi.kaiku.platform.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// CSV after RFC 4180, in UTF-8.
///
/// A text that a spreadsheet would take for a formula is guarded ([FormulaGuard]): visitors write texts, and staff open
/// them. Numbers are left alone.
public final class CsvFile implements RowFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvStyle style;
    private final CsvWriter csv;

    public CsvFile(OutputStream out, CsvStyle style) throws IOException {
        this.style = style;
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (style.mark()) {
            text.write(BYTE_ORDER_MARK);
        }
        this.csv = CsvWriter.builder()
                .fieldSeparator(style.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        String[] texts = new String[cells.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(cells.get(i));
        }
        csv.writeRecord(texts);
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }

    private String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String words -> style.guarded() ? FormulaGuard.guard(words) : words;
            case Boolean yes -> yes ? "1" : "0";
            case Integer whole -> whole.toString();
            case Long whole -> whole.toString();
            case Number number -> decimal(number);
            default -> cell.toString();
        };
    }

    private String decimal(Number number) {
        BigDecimal exact = number instanceof BigDecimal big ? big : new BigDecimal(number.toString());
        String plain = exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        return style.decimalComma() ? plain.replace('.', ',') : plain;
    }
}

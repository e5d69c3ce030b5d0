package fi.kaiku.platform;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a CSV file as people have it: UTF-8 with or without a byte order mark, UTF-16 with one or windows-1252
/// from a spreadsheet; separated by what its first line names, `sep=;`, else by comma, semicolon or tab, whichever the
/// header has most of.
///
/// @param text without the byte order mark; of a line that names the separator, only its end, so that lines keep their
/// numbers
public record CsvText(String text, char separator) {

    private static final Charset SPREADSHEET = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /// How UTF-16 begins: its byte order mark in either order.
    private static final Set<Integer> WIDE = Set.of(0xFEFF, 0xFFFE);
    private static final Pattern NAMED = Pattern.compile("(?i)\"?sep=([^\"\\r\\n])\"?(?=[\\r\\n])");
    private static final char QUOTE = '"';
    private static final char[] SEPARATORS = {',', ';', '\t'};

    public static CsvText of(byte[] bytes) {
        String text = decode(bytes);
        Matcher named = NAMED.matcher(text);
        return named.lookingAt()
                ? new CsvText(text.substring(named.end()), named.group(1).charAt(0))
                : new CsvText(text, separator(text));
    }

    /// @param line  of the file on which the row begins, the first being 1
    /// @param cells as many as stand there, with or without a header
    public record Row(long line, List<String> cells) {

        /// Empty where the row is too short.
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /// Why a file is no table; the message is a clause that goes on "The file is not CSV: ".
    public static final class Unreadable extends Exception {

        private Unreadable(String why) {
            super(why);
        }
    }

    /// The rows that are not empty, the header among them; one more than `most` where there are more than that.
    public List<Row> rows(int most) throws Unreadable {
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable("it holds a NUL character.");
        }
        OptionalLong unclosed = unclosedLine();
        if (unclosed.isPresent()) {
            throw new Unreadable("a quotation mark on line %d opens a cell that never ends; it may be cut off."
                    .formatted(unclosed.getAsLong()));
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return reader.stream()
                    .limit(most + 1L)
                    .map(record -> new Row(record.getStartingLineNumber(), record.getFields()))
                    .toList();
        } catch (CsvParseException e) {
            throw new Unreadable(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where a quoted cell begins that never ends, as in a file that breaks off: the number of its line, the first
    /// being 1. A reader would take all that follows for part of the cell.
    OptionalLong unclosedLine() {
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == QUOTE) {
                int close = close(at + 1);
                if (close < 0) {
                    return OptionalLong.of(text.substring(0, at + 1).lines().count());
                }
                at = close;
            }
            at = nextCell(at);
        }
        return OptionalLong.empty();
    }

    /// Where a quoted cell ends, two quotation marks being one within it; negative where it does not.
    private int close(int from) {
        int quote = text.indexOf(QUOTE, from);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == QUOTE) {
            quote = text.indexOf(QUOTE, quote + 2);
        }
        return quote;
    }

    private int nextCell(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at + 1;
    }

    private static String decode(byte[] bytes) {
        if (bytes.length >= 2 && WIDE.contains((bytes[0] & 0xFF) << Byte.SIZE | bytes[1] & 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, SPREADSHEET);
        }
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = outsideQuotes(header, separator);
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    private static long outsideQuotes(String line, char separator) {
        boolean quoted = false;
        long count = 0;
        for (char character : line.toCharArray()) {
            quoted ^= character == QUOTE;
            count += !quoted && character == separator ? 1 : 0;
        }
        return count;
    }
}

package fi.kaiku.submission.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A CSV file (RFC 4180) as people have it: UTF-8 with or without a byte order mark, or windows-1252 from a
/// spreadsheet; separated by comma, semicolon or tab, whichever the header has most of. Empty lines are passed
/// over.
record ImportFile(List<String> header, List<Row> rows) {

    static final int MAX_BYTES = 10 * 1024 * 1024;
    static final int MAX_ROWS = 100_000;

    private static final Charset SPREADSHEET = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /// @param line number of the line in the file on which the row begins, the first being 1
    record Row(long line, List<String> cells) {}

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 413 when too large, 422 when not CSV
    static ImportFile read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw ImportProblems.tooLarge("The file has more than %d bytes.".formatted(MAX_BYTES));
        }
        String text = decode(bytes);
        if (text.indexOf('\0') >= 0) {
            throw ImportProblems.unreadable("The file is not text: it holds a NUL character.");
        }
        List<Row> rows = parse(text);
        if (rows.isEmpty()) {
            throw ImportProblems.unreadable("The file is empty; its first line must name the columns.");
        }
        List<String> header =
                rows.getFirst().cells().stream().map(String::strip).toList();
        return new ImportFile(header, List.copyOf(rows.subList(1, rows.size())));
    }

    private static List<Row> parse(String text) {
        var rows = new ArrayList<Row>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (rows.size() > MAX_ROWS) {
                    throw ImportProblems.tooLarge("The file has more than %d rows.".formatted(MAX_ROWS));
                }
                rows.add(new Row(record.getStartingLineNumber(), record.getFields()));
            }
        } catch (CsvParseException e) {
            throw ImportProblems.unreadable("The file is not CSV: " + e.getMessage());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }

    private static String decode(byte[] bytes) {
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
            quoted ^= character == '"';
            count += !quoted && character == separator ? 1 : 0;
        }
        return count;
    }
}

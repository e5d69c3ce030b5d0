package fi.kaiku.submission.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.kaiku.platform.CsvText;
import java.util.ArrayList;
import java.util.List;

/// A CSV file (RFC 4180) as people have it, see [CsvText]. Empty lines are passed over.
record ImportFile(List<String> header, List<Row> rows) {

    static final int MAX_BYTES = 10 * 1024 * 1024;
    static final int MAX_ROWS = 100_000;

    /// @param line number of the line in the file on which the row begins, the first being 1
    record Row(long line, List<String> cells) {}

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 413 when too large, 422 when not CSV
    static ImportFile read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw ImportProblems.tooLarge("The file has more than %d bytes.".formatted(MAX_BYTES));
        }
        CsvText csv = CsvText.of(bytes);
        if (csv.text().indexOf('\0') >= 0) {
            throw ImportProblems.unreadable("The file is not text: it holds a NUL character.");
        }
        csv.unclosedLine().ifPresent(line -> {
            throw ImportProblems.unreadable(
                    "A quotation mark on line %d opens a cell that never ends; the file may be cut off."
                            .formatted(line));
        });
        List<Row> rows = parse(csv);
        if (rows.isEmpty()) {
            throw ImportProblems.unreadable("The file is empty; its first line must name the columns.");
        }
        List<String> header =
                rows.getFirst().cells().stream().map(String::strip).toList();
        return new ImportFile(header, List.copyOf(rows.subList(1, rows.size())));
    }

    private static List<Row> parse(CsvText csv) {
        var rows = new ArrayList<Row>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(csv.separator())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(csv.text())) {
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
}

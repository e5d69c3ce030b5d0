package fi.kaiku.export;

import static com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET;
import static com.fasterxml.jackson.core.JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import fi.kaiku.export.file.CsvFile;
import fi.kaiku.export.file.Form;
import fi.kaiku.export.file.RowFile;
import fi.kaiku.export.file.Wish;
import fi.kaiku.export.file.XlsxBook;
import fi.kaiku.export.parquet.ParquetFile;
import fi.kaiku.export.record.Records;
import fi.kaiku.export.record.SubmissionRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/// Writes records into the kinds of file that there are.
@Singleton
final class RecordFiles {

    private final ObjectMapper json;

    RecordFiles(ObjectMapper json) {
        this.json = json;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 501 for a form that is not installed
    void requireInstalled(Form form) {
        if (form == Form.PARQUET && !ParquetFile.isInstalled()) {
            throw ExportProblems.noParquet();
        }
    }

    /// @param rows how many records will come
    Records.Intake open(Wish wish, RecordTable table, OutputStream out, long rows) throws IOException {
        return switch (wish.form()) {
            case NDJSON -> new Lines(json.writer().withoutFeatures(AUTO_CLOSE_TARGET, FLUSH_PASSED_TO_STREAM), out);
            case CSV -> new Rows(table, table.begun(new CsvFile(out, wish.style())));
            case XLSX -> new Sheets(table, new XlsxBook(out), rows);
            case PARQUET -> new Parquet(table, new ParquetFile(table.variables(), out));
            default -> throw new IllegalArgumentException(wish.form().code());
        };
    }

    /// One JSON object a line.
    private record Lines(ObjectWriter json, OutputStream out) implements Records.Intake {

        @Override
        public void take(SubmissionRecord submission) throws IOException {
            json.writeValue(out, submission);
            out.write('\n');
        }

        @Override
        public void close() {}
    }

    private record Rows(RecordTable table, RowFile file) implements Records.Intake {

        @Override
        public void take(SubmissionRecord submission) throws IOException {
            file.row(table.row(submission));
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    private record Parquet(RecordTable table, ParquetFile file) implements Records.Intake {

        @Override
        public void take(SubmissionRecord submission) throws IOException {
            file.row(table.row(submission));
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        @Override
        public void abandon() throws IOException {
            file.abandon();
        }
    }

    /// The records, then the codebook.
    private static final class Sheets implements Records.Intake {

        private final RecordTable table;
        private final XlsxBook book;
        private final RowFile sheet;

        Sheets(RecordTable table, XlsxBook book, long rows) throws IOException {
            if (rows >= XlsxBook.MOST_ROWS) {
                throw ExportProblems.tooManyRows(XlsxBook.MOST_ROWS);
            }
            this.table = table;
            this.book = book;
            this.sheet = table.begun(book.sheet("Data"));
        }

        @Override
        public void take(SubmissionRecord submission) throws IOException {
            sheet.row(table.row(submission));
        }

        @Override
        public void close() throws IOException {
            sheet.close();
            try (RowFile codebook = book.sheet("Codebook")) {
                CodebookTable.write(table.variables(), table.words(), table.language(), codebook);
            }
            book.close();
        }
    }
}

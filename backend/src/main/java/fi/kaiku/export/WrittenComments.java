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
import fi.kaiku.export.words.SurveyWords;
import fi.kaiku.export.words.WordsOfSurveys;
import fi.kaiku.insight.comment.Comment;
import fi.kaiku.insight.comment.CommentCatalog;
import fi.kaiku.insight.comment.CommentFiles;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.table.FormatParameters;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.Actor;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.RecordsRead;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Writes comments into files while they are read, and says so before it does.
@ApplicationScoped
class WrittenComments implements CommentFiles {

    private static final List<Form> FORMS = List.of(Form.JSON, Form.NDJSON, Form.CSV, Form.XLSX);

    private final Caller caller;
    private final Downloads downloads;
    private final WordsOfSurveys surveys;
    private final MuseumCatalog museums;
    private final Event<RecordsRead> told;
    private final ObjectMapper json;
    private final Clock clock;

    WrittenComments(
            Caller caller,
            Downloads downloads,
            WordsOfSurveys surveys,
            MuseumCatalog museums,
            Event<RecordsRead> told,
            ObjectMapper json,
            Clock clock) {
        this.caller = caller;
        this.downloads = downloads;
        this.surveys = surveys;
        this.museums = museums;
        this.told = told;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<Response> write(
            FormatParameters format,
            Request request,
            HttpServerRequest exchange,
            Supplier<CommentCatalog.Stream> comments) {
        Written written = new Written();
        Wish wish = Wish.of(format, FORMS, request, written);
        written.requireUnderstood();
        if (wish.form() == Form.JSON) {
            return Optional.empty();
        }
        CommentCatalog.Stream stream = comments.get();
        String name = "%s-comments-%s".formatted(surveys.slug(stream.surveyId()), LocalDate.now(clock));
        return Optional.of(downloads
                .begin(wish.form(), name, exchange, content(stream, wish, caller.actor()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build());
    }

    private Downloads.Content content(CommentCatalog.Stream stream, Wish wish, Actor reader) {
        SurveyWords words = surveys.of(stream.surveyId());
        return (out, rows) -> {
            File file = new File(stream, wish, reader, new CommentRows(words, museums, wish.labels()), out, rows);
            stream.read(file);
            file.close();
        };
    }

    /// One download.
    private final class File implements CommentCatalog.Reader {

        private final CommentCatalog.Stream stream;
        private final Wish wish;
        private final Actor reader;
        private final CommentRows table;
        private final OutputStream out;
        private final LongConsumer rows;
        private final ObjectWriter lines;
        private @Nullable XlsxBook book;
        private @Nullable RowFile file;

        File(
                CommentCatalog.Stream stream,
                Wish wish,
                Actor reader,
                CommentRows table,
                OutputStream out,
                LongConsumer rows) {
            this.stream = stream;
            this.wish = wish;
            this.reader = reader;
            this.table = table;
            this.out = out;
            this.rows = rows;
            this.lines = json.writer().withoutFeatures(AUTO_CLOSE_TARGET, FLUSH_PASSED_TO_STREAM);
        }

        @Override
        public void begin(Map<UUID, Long> counts) throws IOException {
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            if (wish.form() == Form.XLSX && all >= XlsxBook.MOST_ROWS) {
                throw ExportProblems.tooManyRows(XlsxBook.MOST_ROWS - 1L);
            }
            told.fire(new RecordsRead(
                    reader,
                    RecordsRead.What.COMMENTS,
                    counts,
                    stream.surveyId(),
                    stream.which(),
                    wish.form().code()));
            rows.accept(all);
            if (wish.form() == Form.XLSX) {
                book = new XlsxBook(out);
                file = table.begun(book.sheet(table.title()));
            } else if (wish.form() == Form.CSV) {
                file = table.begun(new CsvFile(out, wish.style()));
            }
        }

        @Override
        public void take(Comment comment) throws IOException {
            if (file == null) {
                lines.writeValue(out, comment);
                out.write('\n');
            } else {
                file.row(table.row(comment));
            }
        }

        void close() throws IOException {
            if (file != null) {
                file.close();
            }
            if (book != null) {
                book.close();
            }
        }
    }
}

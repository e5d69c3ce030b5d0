package fi.kaiku.export.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.export.file.CsvFile;
import fi.kaiku.export.file.Form;
import fi.kaiku.export.file.NdjsonFile;
import fi.kaiku.export.file.RowFile;
import fi.kaiku.export.file.Wish;
import fi.kaiku.export.file.XlsxBook;
import fi.kaiku.export.words.SurveyWords;
import fi.kaiku.export.words.WordsOfSurveys;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.FigureTable.OfSeveral;
import fi.kaiku.insight.table.FigureTable.OfSurvey;
import fi.kaiku.insight.table.FigureTable.Subject;
import fi.kaiku.insight.table.FormatParameters;
import fi.kaiku.insight.table.TableFiles;
import fi.kaiku.insight.table.Tabular;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes tables as the request asks for them: tables are small, and come as a whole.
@RequestScoped
class WrittenTables implements TableFiles {

    private static final List<Form> FORMS = List.of(Form.JSON, Form.CSV, Form.XLSX, Form.NDJSON);
    private static final List<Form> FORMS_OF_CUBES =
            Stream.concat(FORMS.stream(), Stream.of(Form.JSON_STAT)).toList();
    private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    private final UriInfo uri;
    private final HttpHeaders headers;
    private final Request request;
    private final WordsOfSurveys surveys;
    private final ObjectMapper json;

    WrittenTables(UriInfo uri, HttpHeaders headers, Request request, WordsOfSurveys surveys, ObjectMapper json) {
        this.uri = uri;
        this.headers = headers;
        this.request = request;
        this.surveys = surveys;
        this.json = json;
    }

    @Override
    public Optional<TableFile> write(@Nullable Tabular answer) {
        Written written = new Written();
        Wish wish = Wish.of(FormatParameters.of(uri.getQueryParameters()), forms(answer), request, written);
        written.requireUnderstood();
        return answer == null || wish.form() == Form.JSON ? Optional.empty() : Optional.of(file(answer.table(), wish));
    }

    private static List<Form> forms(@Nullable Tabular answer) {
        return answer == null ? List.of(Form.JSON) : answer.fillsACube() ? FORMS_OF_CUBES : FORMS;
    }

    private TableFile file(FigureTable table, Wish wish) {
        SurveyWords survey = table.of() instanceof OfSurvey(UUID id) ? surveys.of(id) : null;
        String language = wish.labels() == null ? spoken(survey) : wish.labels();
        TableWords words = new TableWords(survey, language);
        boolean inWords = wish.labels() != null && wish.form() != Form.NDJSON;
        TableSheet sheet = new TableSheet(table, inWords ? words : null);
        return new TableFile(
                switch (wish.form()) {
                    case CSV -> bytes(out -> write(sheet, new CsvFile(out, wish.style())));
                    case XLSX ->
                        bytes(out -> {
                            try (XlsxBook book = new XlsxBook(out)) {
                                write(sheet, book.sheet(words.name("table." + table.name())));
                            }
                        });
                    case NDJSON -> bytes(out -> write(sheet, new NdjsonFile(json.writer(), out)));
                    default -> bytes(out -> json.writeValue(out, JsonStat.of(table, words)));
                },
                "%s %s".formatted(wish, language),
                wish.form().contentType(),
                "%s-%s.%s".formatted(slug(table.of()), table.name(), wish.form().ending()),
                language);
    }

    private String slug(Subject subject) {
        return switch (subject) {
            case OfSurvey(UUID id) -> surveys.slug(id);
            case OfSeveral several -> several.slug();
        };
    }

    private static void write(TableSheet sheet, RowFile file) throws IOException {
        try (file) {
            sheet.write(file);
        }
    }

    /// What the reader prefers of the languages that figures have words in, else the survey's own.
    private String spoken(@Nullable SurveyWords survey) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(survey != null && LANGUAGES.contains(survey.mainLanguage()) ? survey.mainLanguage() : "en");
    }

    private interface Content {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

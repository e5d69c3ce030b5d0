package fi.kaiku.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.export.codebook.DataPackage;
import fi.kaiku.export.codebook.DdiCodebook;
import fi.kaiku.export.codebook.SpssSyntax;
import fi.kaiku.export.codebook.Study;
import fi.kaiku.export.file.CsvFile;
import fi.kaiku.export.file.CsvStyle;
import fi.kaiku.export.file.RowFile;
import fi.kaiku.export.record.Records;
import fi.kaiku.export.record.SubmissionRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// A data package: what describes the records first, then the records themselves as they come.
final class PackageFile implements Records.Intake {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\R\\s*");

    private final RecordTable table;
    private final ZipOutputStream zip;
    private final RowFile data;

    PackageFile(Study study, RecordTable table, ObjectMapper json, OutputStream out) throws IOException {
        this.table = table;
        this.zip = new ZipOutputStream(out);
        put(Study.README, readme(study));
        put(Study.DESCRIPTOR, json.writerWithDefaultPrettyPrinter().writeValueAsString(DataPackage.describe(study)));
        put(Study.DDI, DdiCodebook.of(study));
        put(Study.SPSS, SpssSyntax.of(study));
        zip.putNextEntry(new ZipEntry(Study.CODEBOOK));
        try (RowFile codebook = new CsvFile(zip, CsvStyle.PLAIN)) {
            CodebookTable.write(study.variables(), study.words(), study.language(), codebook);
        }
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry(Study.DATA));
        this.data = table.begun(new CsvFile(zip, CsvStyle.PLAIN));
    }

    @Override
    public void take(SubmissionRecord submission) throws IOException {
        List<@Nullable Object> row = table.row(submission);
        row.replaceAll(PackageFile::onOneLine);
        data.row(row);
    }

    @Override
    public void close() throws IOException {
        data.close();
        zip.closeEntry();
        zip.finish();
    }

    /// SPSS reads a row a line, whatever is quoted.
    private static @Nullable Object onOneLine(@Nullable Object cell) {
        return cell instanceof String text ? LINE_BREAKS.matcher(text).replaceAll(" ") : cell;
    }

    private void put(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String readme(Study study) throws IOException {
        try (InputStream words = PackageFile.class.getResourceAsStream("/export/readme.md")) {
            return new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8)
                    .replace(
                            "{title}",
                            study.words().in(study.language(), study.words().title()))
                    .replace("{day}", study.day().toString())
                    .replace("{rows}", Long.toString(study.rows()))
                    .replace("{filter}", study.filter())
                    .replace(
                            "{origin}",
                            study.synthetic()
                                    ? "The responses are synthetic demonstration data: nobody gave them."
                                    : "The respondents chose themselves to answer: a share of them is no share of all visitors.");
        }
    }
}

package fi.kaiku.submission.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.kaiku.platform.CsvText;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFileTest {

    private static final String COMMAS = "Ikä,Sana\n30–44,\"Kiitos, kaunis!\"\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void readsTheEncodingsThatSpreadsheetsWrite(String charset) {
        var file = ImportFile.read(COMMAS.getBytes(Charset.forName(charset)));
        assertEquals(List.of("Ikä", "Sana"), file.header());
        assertEquals(List.of(new CsvText.Row(2, List.of("30–44", "Kiitos, kaunis!"))), file.rows());
    }

    @Test
    void dropsTheByteOrderMark() {
        assertEquals(List.of("Ikä", "Sana"), read("\uFEFF" + COMMAS).header());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparatorInTheHeader(String separator) {
        var file = read("\"a,b;c\"%1$sd%1$se\n1%1$s2%1$s3\n".formatted(separator));
        assertEquals(List.of("a,b;c", "d", "e"), file.header());
    }

    @Test
    void countsLinesOfTheFileNotRows() {
        var file = read("a,b\n\n1,\"two\nlines\"\n3,4\n");
        assertEquals(
                List.of(3L, 5L), file.rows().stream().map(CsvText.Row::line).toList());
    }

    @Test
    void keepsRowsThatAreTooShortForTheReport() {
        assertEquals(
                List.of("=======", "1"),
                read("a,b\n=======\n1,2\n").rows().stream()
                        .map(row -> row.cells().getFirst())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,\u0000", "a,b\n1,\"2\n3,4\n"})
    void refusesWhatIsNotATable(String text) {
        var problem = assertThrows(HttpProblem.class, () -> read(text));
        assertEquals(422, problem.getStatusCode());
    }

    @Test
    void refusesMoreRowsThanOneImportTakes() {
        var problem = assertThrows(HttpProblem.class, () -> read("a\n" + "1\n".repeat(ImportFile.MAX_ROWS + 1)));
        assertEquals(413, problem.getStatusCode());
    }

    private static ImportFile read(String text) {
        return ImportFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}

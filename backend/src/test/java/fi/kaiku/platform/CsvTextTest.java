package fi.kaiku.platform;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTextTest {

    private static final String TABLE = "id\tsv\nx\tHallå ŝ\n";

    @Test
    void readsWhatSpreadsheetsWrite() {
        CsvText expected = new CsvText(TABLE, '\t');
        assertEquals(expected, CsvText.of(TABLE.getBytes(UTF_8)));
        assertEquals(expected, CsvText.of(("\uFEFF" + TABLE).getBytes(UTF_8)));
        assertEquals(expected, CsvText.of(("\uFEFF" + TABLE).getBytes(UTF_16LE)));
        assertEquals(expected, CsvText.of(("\uFEFF" + TABLE).getBytes(UTF_16BE)));
        String old = TABLE.replace("ŝ", "s");
        assertEquals(new CsvText(old, '\t'), CsvText.of(old.getBytes(Charset.forName("windows-1252"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {"sep=;^;", "SEP=,^,", "\"sep=;\"^;", "sep=|^|"})
    void takesTheSeparatorThatTheFileNamesAndKeepsItsLines(String line, char separator) {
        String table = "\r\na,b;c;d\r\n";
        assertEquals(new CsvText(table, separator), CsvText.of((line + table).getBytes(UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "a;b/x;y/^0",
                "a;b/x;\"y/z\"/^0",
                "a;b/x;\"\"/^0",
                "a;b/x;5\" y/^0",
                "a;b/x;\"y \"\"z\"\"\"^0",
                "a;b/x;\"y/z;w/^2",
                "a;b/x;\"y \"\"z\"\"^2",
                "a;\"b^1",
                "a;b/\"x/y\";\"z^3",
                "a;b/x;\"^2",
            })
    void knowsWhereACellBeginsThatNeverEnds(String lines, long line) {
        CsvText csv = CsvText.of(lines.replace("/", "\r\n").getBytes(UTF_8));
        assertEquals(line == 0 ? OptionalLong.empty() : OptionalLong.of(line), csv.unclosedLine());
    }
}

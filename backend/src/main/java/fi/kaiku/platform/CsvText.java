package fi.kaiku.platform;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The text of a CSV file as people have it: UTF-8 with or without a byte order mark, or windows-1252 from a
/// spreadsheet; separated by comma, semicolon or tab, whichever the header has most of.
///
/// @param text without the byte order mark
public record CsvText(String text, char separator) {

    private static final Charset SPREADSHEET = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char[] SEPARATORS = {',', ';', '\t'};

    public static CsvText of(byte[] bytes) {
        String text = decode(bytes);
        return new CsvText(text, separator(text));
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

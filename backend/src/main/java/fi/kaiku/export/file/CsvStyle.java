package fi.kaiku.export.file;

import java.util.Map;

/// How CSV is written.
///
/// @param decimalComma as Excel reads it in Finnish and Swedish
/// @param mark         whether it begins with the byte order mark by which Excel knows UTF-8
/// @param guarded      whether no text can be taken for a formula
public record CsvStyle(char separator, boolean decimalComma, boolean mark, boolean guarded) {

    /// As RFC 4180 and programs have it.
    public static final CsvStyle PLAIN = new CsvStyle(',', false, false, true);

    /// For programs only.
    public static final CsvStyle EXACT = new CsvStyle(',', false, false, false);

    /// The separators by the names that a request may give them.
    public static final Map<String, Character> SEPARATORS =
            Map.of(",", ',', "comma", ',', ";", ';', "semicolon", ';', "\t", '\t', "tab", '\t');
}

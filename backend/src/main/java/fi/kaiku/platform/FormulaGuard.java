package fi.kaiku.platform;

/// Keeps spreadsheets from taking a text for a formula (OWASP, CSV Injection): an apostrophe goes before what they
/// would calculate, and off
/// again. One that was there already gets another, so that every text comes back as it went.
public final class FormulaGuard {

    private static final char GUARD = '\'';
    /// As OWASP lists them; the last four are the wide forms of the first.
    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    public static String guard(String text) {
        int quotes = quotes(text);
        return isStart(text, quotes) ? GUARD + text : text;
    }

    public static String free(String cell) {
        int quotes = quotes(cell);
        return quotes > 0 && isStart(cell, quotes) ? cell.substring(1) : cell;
    }

    private static int quotes(String text) {
        int quotes = 0;
        while (quotes < text.length() && text.charAt(quotes) == GUARD) {
            quotes++;
        }
        return quotes;
    }

    private static boolean isStart(String text, int at) {
        return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}

package fi.kaiku.survey;

import fi.kaiku.platform.Press;
import java.util.List;
import java.util.stream.Collectors;

/// What of a text can be printed.
final class PaperLetters {

    private static final int NAMED = 10;
    private static final int HYPHEN_THAT_DOES_NOT_BREAK = 0x2011;

    private PaperLetters() {}

    /// Without what is not seen on paper anyway: where a word may break, which way it runs. The rare hyphen and spaces
    /// of word processors become plain ones.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where a letter cannot be printed
    static String printable(String text) {
        String plain = text.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .map(PaperLetters::plain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        List<Integer> missing = Press.missing(plain);
        if (!missing.isEmpty()) {
            throw SurveyProblems.notPrintable(
                    missing.stream().limit(NAMED).map(PaperLetters::named).collect(Collectors.joining(", ")));
        }
        return plain;
    }

    private static int plain(int point) {
        return point == HYPHEN_THAT_DOES_NOT_BREAK ? '-' : isRareSpace(point) ? ' ' : point;
    }

    private static boolean isRareSpace(int point) {
        return Character.isSpaceChar(point)
                && !Press.missing(Character.toString(point)).isEmpty();
    }

    private static String named(int point) {
        return "%s (U+%04X)".formatted(Character.toString(point), point);
    }
}

package fi.kaiku.survey;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One question as it is printed.
///
/// @param number       of those that are answered; null for words between them
/// @param kind         how it is drawn, see `templates/PaperForm/page.html`: words, marks, scale, grid,
/// number, numbers, rank, lines
/// @param look         of the marks: `round` where one is chosen, `square` where several may be
/// @param hint         when to answer at all
/// @param instruction  how to answer
/// @param lines        texts of options or rows
/// @param columns      what there is to choose from in each row: numbers, or texts of options
/// @param numbered     whether the marks hold these numbers, instead of a head over the columns
/// @param blanks       empty lines to write on
/// @param notice       of the holder of an instrument, in small print
record PaperItem(
        @Nullable Integer number,
        String kind,
        String look,
        String text,
        @Nullable String help,
        @Nullable String hint,
        @Nullable String instruction,
        List<String> lines,
        List<String> columns,
        boolean numbered,
        String lowest,
        String highest,
        List<Integer> blanks,
        @Nullable String notice) {

    private static final int LETTERS_OF_A_LINE = 80;

    /// About how many lines of text and places to mark it takes.
    int size() {
        int letters = Stream.of(Stream.of(text, help, hint, instruction, notice), lines.stream(), columns.stream())
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .mapToInt(String::length)
                .sum();
        return 1
                + letters / LETTERS_OF_A_LINE
                + Math.max(1, lines.size()) * Math.max(1, columns.size())
                + blanks.size();
    }

    /// Columns under what the lowest means.
    public int half() {
        return columns.size() / 2;
    }

    /// Columns under what the highest means.
    public int otherHalf() {
        return columns.size() - half();
    }
}

package fi.kaiku.insight.table;

import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.platform.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Figures of groups of respondents, each group at one place on every dimension.
///
/// @param name    what it is: `results`, `series`
/// @param figures names of all figures that a group may have, in order: `n`, `mean`, `mean.low`
public record FigureTable(
        Subject of, String name, List<Dimension> dimensions, List<String> figures, List<Group> groups) {

    /// What the figures are about.
    public sealed interface Subject {}

    /// One survey, whose words its answers have.
    public record OfSurvey(UUID survey) implements Subject {}

    /// Something that several surveys measure.
    ///
    /// @param slug for the name of a file
    public record OfSeveral(String slug, LocalizedText title) implements Subject {}

    /// @param name    of the dimension: `item`, `period`
    /// @param columns into which a place is written: `question`, `row`, `value`
    /// @param time    whether it goes along time
    public record Dimension(String name, List<String> columns, boolean time, List<Place> places) {}

    /// One place on a dimension.
    ///
    /// @param code   distinct on its dimension: `services:cafe`, `2026-05`
    /// @param cells  one for each column of the dimension
    /// @param means  by what its words are found; null where it has none
    /// @param within code of the place of which it is a part
    public record Place(
            String code,
            List<@Nullable String> cells,
            @Nullable Meaning means,
            @Nullable String within) {

        /// A question, or a row of one, as `question`, `row` and `value`.
        public static Place item(String question, @Nullable String row) {
            return new Place(
                    code(question, row), Arrays.asList(question, row, null), new Answer(question, row, null), null);
        }

        /// One answer to it.
        public static Place answer(String question, @Nullable String row, String value) {
            String item = code(question, row);
            return new Place(
                    item + "=" + value, Arrays.asList(question, row, value), new Answer(question, row, value), item);
        }

        /// With words of their own for the cells that have some.
        public static Place labelled(String code, List<@Nullable String> cells, @Nullable Label... labels) {
            return new Place(code, cells, new Labels(Arrays.asList(labels)), null);
        }

        public Place within(String whole) {
            return new Place(code, cells, means, whole);
        }

        private static String code(String question, @Nullable String row) {
            return row == null ? question : question + ":" + row;
        }
    }

    /// What a place stands for.
    public sealed interface Meaning {}

    /// @param value code of one answer to it; null for the question or row itself
    public record Answer(
            String question, @Nullable String row, @Nullable String value) implements Meaning {}

    /// @param labels one for each cell; null where the cell speaks for itself
    public record Labels(List<@Nullable Label> labels) implements Meaning {}

    /// The words of one cell.
    public sealed interface Label {}

    /// The words under a key of `resources/export/words.json`.
    public record Word(String key) implements Label {}

    /// A name that somebody gave.
    public record Name(LocalizedText text) implements Label {}

    /// @param places  code of its place on each dimension
    /// @param figures of a group that is not shown, none
    public record Group(List<String> places, Status status, Map<String, ? extends Number> figures) {}
}

package fi.kaiku.insight.table;

import fi.kaiku.insight.disclosure.Status;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Figures of groups of respondents, each group at one place on every dimension.
///
/// @param name    what it is: `results`, `series`
/// @param figures names of all figures that a group may have, in order: `n`, `mean`, `mean.low`
public record FigureTable(
        UUID survey, String name, List<Dimension> dimensions, List<String> figures, List<Group> groups) {

    /// @param name    of the dimension: `item`, `period`
    /// @param columns into which a place is written: `question`, `row`, `value`
    /// @param time    whether it goes along time
    public record Dimension(String name, List<String> columns, boolean time, List<Place> places) {}

    /// One place on a dimension.
    ///
    /// @param code   distinct on its dimension: `services:cafe`, `2026-05`
    /// @param cells  one for each column of the dimension
    /// @param answer of what it is about, where it is about a question; its words can then be found
    /// @param within code of the place of which it is a part
    public record Place(
            String code,
            List<@Nullable String> cells,
            @Nullable Answer answer,
            @Nullable String within) {}

    /// @param value code of one answer to it; null for the question or row itself
    public record Answer(
            String question, @Nullable String row, @Nullable String value) {}

    /// @param places  code of its place on each dimension
    /// @param figures of a group that is not shown, none
    public record Group(List<String> places, Status status, Map<String, ? extends Number> figures) {}
}

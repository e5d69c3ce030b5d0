package fi.kaiku.insight.rhythm;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.Figures;
import fi.kaiku.insight.Methods;
import fi.kaiku.insight.Sample;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.filter.Filter;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.Tabular;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One question (or row), or without a question the submissions, over the hours of the week.
///
/// @param filter as understood
/// @param cells  168, Monday at midnight first
@JsonInclude(JsonInclude.Include.NON_NULL)
record Rhythm(
        UUID survey,
        Filter filter,
        Sample sample,
        Methods methods,
        @Nullable String question,
        @Nullable String row,
        List<Cell> cells)
        implements Tabular {

    @Override
    public FigureTable table() {
        return RhythmTable.of(this);
    }

    static Rhythm of(Selection selection, Item item, List<Cell> cells) {
        String question = item.question().isEmpty() ? null : item.question();
        return new Rhythm(
                selection.surveyId(),
                selection.filter(),
                Sample.of(selection.filter()),
                Methods.OF_FIGURES,
                question,
                item.row(),
                cells);
    }

    /// @param weekday 1 (Monday) to 7
    /// @param hour    0 to 23, local
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RhythmCell")
    record Cell(
            int weekday,
            int hour,
            Status status,
            @Nullable Long n,
            Figures.@Nullable Estimate mean,
            Figures.@Nullable Score nps) {

        static Cell of(Hour hour, SafeTable.Group group) {
            Figures figures = Figures.of(group);
            return new Cell(hour.weekday(), hour.hour(), group.status(), figures.n(), figures.mean(), figures.nps());
        }
    }
}

package fi.kaiku.insight.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands in a report, ready to be set: everything is text or a place on paper.
///
/// @param notice  in place of figures, where there are none to show
record Report(
        String language,
        String title,
        boolean synthetic,
        List<Fact> facts,
        @Nullable String notice,
        List<Figure> keyFigures,
        List<Section> sections,
        ReportWords words) {

    /// The sheets to print, in XHTML.
    @CheckedTemplate
    record page(Report report, ReportWords words) implements TemplateInstance {}

    record Fact(String name, String value) {}

    /// A figure with what it stands on.
    ///
    /// @param interval with its name
    /// @param spread   shares of the points of the scale, in a line
    /// @param change   from the period before
    record Figure(
            String name,
            String value,
            @Nullable String scale,
            @Nullable String interval,
            @Nullable Mark mark,
            @Nullable String base,
            @Nullable String spread,
            @Nullable Moved change) {}

    /// From the period before, in three parts of one sentence; the middle one stays on its line.
    record Moved(String before, String difference, String direction) {}

    /// One answer that could be given.
    record Line(String name, String share, String interval, String n, Mark mark) {}

    /// A question, or a row of choices of one.
    ///
    /// @param note why there is nothing to see, or how to read it
    record Section(
            String title, @Nullable String base, @Nullable String note, List<Figure> figures, List<Part> parts) {}

    /// Shares of answers.
    ///
    /// @param name of the row; empty for a question without rows
    record Part(String name, List<Line> lines) {}

    String print() {
        return new page(this, words).render();
    }
}

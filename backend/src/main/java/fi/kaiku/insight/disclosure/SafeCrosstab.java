package fi.kaiku.insight.disclosure;

import fi.kaiku.insight.question.Item;

/// A crosstab as it may be shown: some of its counts are hidden, and the others with their totals do not
/// tell them. Only [Disclosure] makes one.
public final class SafeCrosstab {

    private final Item rows;
    private final Item columns;
    private final long[][] counts;
    private final boolean[][] hidden;

    SafeCrosstab(Item rows, Item columns, long[][] counts, boolean[][] hidden) {
        this.rows = rows;
        this.columns = columns;
        this.counts = counts;
        this.hidden = hidden;
    }

    /// A count, or that there is one which is not shown.
    public record Count(Status status, long n) {

        public boolean isShown() {
            return status != Status.SUPPRESSED;
        }
    }

    public Item rows() {
        return rows;
    }

    public Item columns() {
        return columns;
    }

    public Count cell(int row, int column) {
        return count(row, column);
    }

    /// Respondents who gave this answer of the rows, whatever they answered in the columns.
    public Count row(int row) {
        return count(row, columns.codes().slots());
    }

    public Count column(int column) {
        return count(rows.codes().slots(), column);
    }

    /// Respondents to both items.
    public Count all() {
        return count(rows.codes().slots(), columns.codes().slots());
    }

    private Count count(int row, int column) {
        if (hidden[row][column]) {
            return new Count(Status.SUPPRESSED, 0);
        }
        long n = counts[row][column];
        return new Count(n == 0 ? Status.EMPTY : Status.OK, n);
    }
}

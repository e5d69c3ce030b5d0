package fi.kaiku.insight.disclosure;

import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Care;

/// How many gave each pair of answers, as it was read. Whoever queries may make one; only [Disclosure] may
/// look inside.
public final class RawCrosstab {

    private final Item rows;
    private final Item columns;
    private final Care care;
    private final long[][] counts;

    /// @param care   what belonging to a cell tells of a respondent
    /// @param counts a line for each answer of `rows` with a count for each answer of `columns`, its total
    /// last; then the line of totals, which ends with the respondents to both items. Totals count
    /// respondents once, however many answers they chose
    public RawCrosstab(Item rows, Item columns, Care care, long[][] counts) {
        this.rows = rows;
        this.columns = columns;
        this.care = care;
        this.counts = counts;
    }

    Item rows() {
        return rows;
    }

    Item columns() {
        return columns;
    }

    Care care() {
        return care;
    }

    long[][] counts() {
        return counts;
    }
}

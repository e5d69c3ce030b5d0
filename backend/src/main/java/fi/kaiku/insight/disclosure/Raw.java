package fi.kaiku.insight.disclosure;

import fi.kaiku.insight.question.Item.Care;

/// What was read of one group of any size, as sums or tallies that have no [RawTable]. Whoever queries may
/// make one; only [Disclosure] may look inside.
public final class Raw<T> {

    private final Care care;
    private final long respondents;
    private final T content;

    /// @param care        how large the group must be
    /// @param respondents how large it is
    public Raw(Care care, long respondents, T content) {
        this.care = care;
        this.respondents = respondents;
        this.content = content;
    }

    Care care() {
        return care;
    }

    long respondents() {
        return respondents;
    }

    T content() {
        return content;
    }
}

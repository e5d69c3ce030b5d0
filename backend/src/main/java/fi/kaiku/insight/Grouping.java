package fi.kaiku.insight;

import java.util.List;

/// What makes groups of respondents in the tallies.
///
/// @param key      the group's key, in SQL over the tallies; null for what belongs to no group
/// @param segments the tallies to read: `question:option`, or `""` for those of everybody
/// @param isOfMonths whether no group is finer than a museum's month, so that monthly tallies may know it
public record Grouping(String key, List<String> segments, boolean isOfMonths) {

    /// By the option chosen in a segment question.
    public static Grouping bySegment(List<String> segments) {
        return new Grouping("substring(segment from position(':' in segment) + 1)", segments, true);
    }
}

/// Two questions against each other: `GET /surveys/{id}/crosstab`.
///
/// Counts come from the tallies where one of them is a registered segment, else from one scan of the
/// answers.
@NullMarked
package fi.kaiku.insight.crosstab;

import org.jspecify.annotations.NullMarked;

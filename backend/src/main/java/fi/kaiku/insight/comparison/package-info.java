/// Groups of respondents beside each other: `GET /surveys/{id}/comparison`. All of it comes from the
/// tallies.
@NullMarked
package fi.kaiku.insight.comparison;

import org.jspecify.annotations.NullMarked;

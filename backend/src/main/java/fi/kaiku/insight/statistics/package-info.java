/// Statistics as pure functions of counts: nothing here knows a database, a request or a language.
///
/// Every figure is computed from an exact distribution or from exact sums, so it does not matter whether
/// answers were counted together or in parts that were added up later. Intervals are two-sided at 95 %, tests
/// two-sided. They describe chance only: who chose to answer is a question that no interval speaks of. A figure
/// that the answers do not determine - a test where nothing varies - is null, never a number that looks like
/// one.
@NullMarked
package fi.kaiku.insight.statistics;

import org.jspecify.annotations.NullMarked;

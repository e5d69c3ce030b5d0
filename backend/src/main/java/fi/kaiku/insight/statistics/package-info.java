/// Statistics as pure functions of counts: nothing here knows a database, a request or a language.
///
/// Every figure is computed from an exact distribution, so it does not matter whether answers were counted together or
/// in parts that were added up later. Intervals are two-sided at 95 %. They describe chance only: who chose to answer
/// is a question that no interval speaks of.
@NullMarked
package fi.kaiku.insight.statistics;

import org.jspecify.annotations.NullMarked;

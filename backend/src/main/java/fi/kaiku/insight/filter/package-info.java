/// The one grammar of filters: what a request asks to count, as far as its caller may read it.
///
/// A request names it in [FilterParameters]; [Selections] makes of them a [Selection], which [Conditions] say
/// in SQL over the views `v_...`. However a filter is written, the same filter is the same value and yields
/// the same bytes.
@NullMarked
package fi.kaiku.insight.filter;

import org.jspecify.annotations.NullMarked;

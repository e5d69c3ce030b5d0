/// What visitors said, as figures: results of every question and series over time, each with its number of respondents
/// and its interval, within one grammar of filters.
///
/// Tables: none; it reads the views `v_...` of `V006__insight_views.sql`. Endpoints: `GET /surveys/{id}/results` and
/// `/series`. What is asked is in `filter`, what was asked of visitors in `question`. Counts come as a `RawTable`, and
/// only
/// `Disclosure` makes of it the `SafeTable` from which answers are computed. The formulas are in `statistics`.
@NullMarked
package fi.kaiku.insight;

import org.jspecify.annotations.NullMarked;

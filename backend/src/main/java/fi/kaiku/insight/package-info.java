/// What visitors said, as figures: results of every question and series over time, each with its number of respondents
/// and its interval, within one grammar of filters.
///
/// Tables: none; it reads the views `v_...` of the migrations. Endpoints: `GET /surveys/{id}/results` and
/// `/series` here; `/crosstab`, `/change`, `/comparison` and `/reliability` in packages of these names. What is
/// asked is in `filter`, what was asked of visitors in `question`. What is counted comes as a `Raw...`, and only
/// `Disclosure` makes of it the `Safe...` from which answers are computed. The formulas are in `statistics`.
@NullMarked
package fi.kaiku.insight;

import org.jspecify.annotations.NullMarked;

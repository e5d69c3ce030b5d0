/// When in the week visitors answer, and what: by weekday and hour, in each museum's own time zone.
///
/// Tables: none; it reads the view `v_local_hours` of `V015__local_hours.sql`. Endpoint: `GET
/// /surveys/{id}/rhythm`. Tallies know days and no hours, so this counts submissions.
@NullMarked
package fi.kaiku.insight.rhythm;

import org.jspecify.annotations.NullMarked;

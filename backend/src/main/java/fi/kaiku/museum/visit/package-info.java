/// How many people visited a museum, day by day, as its counters or its ticket desk say: against that the number of
/// answers is a response rate, and by that results can be weighted.
///
/// Table: `counted_visits`. Endpoint: `/museums/{id}/visits`. The room `insight` reads the view `v_counted_visits`.
@NullMarked
package fi.kaiku.museum.visit;

import org.jspecify.annotations.NullMarked;

/// Who owns what, and who works together: organisations, their museums and service points, and clusters of museums.
///
/// Tables: `organisations`, `museums`, `service_points`, `clusters`, `cluster_members`. Endpoints: `/organisations`,
/// `/museums`, `/museums/{id}/service-points`, `/clusters`. Other rooms read through [MuseumCatalog] and, where they
/// bring museums along, write through [MuseumRegistry].
@NullMarked
package fi.kaiku.museum;

import org.jspecify.annotations.NullMarked;

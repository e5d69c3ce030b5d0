/// The wall of a workshop: cards, the groups into which they are sorted, and the votes on these.
///
/// All that changes here changes in a turn ([fi.kaiku.improvement.workshop.WorkshopCatalog#take]) and bears its number.
/// A [Board] is what changed after a number, read once for all; each reader sees it with their own eyes: hidden cards
/// are there for staff alone, and votes for nobody before it is time.
///
/// Tables: `workshop_cards`, `workshop_groups`, `workshop_ballots`. Endpoints: `/workshops/{id}/cards` and
/// `/workshops/{id}/groups`, for the facilitator.
@NullMarked
package fi.kaiku.improvement.workshop.wall;

import org.jspecify.annotations.NullMarked;

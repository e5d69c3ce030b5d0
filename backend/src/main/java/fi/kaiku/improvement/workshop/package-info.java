/// Workshops: staff, customers and partners write cards, sort them with a facilitator, vote and choose.
///
/// Everything in a workshop happens one after the other: whoever changes something holds the workshop's row
/// ([Turns]) and writes the next number of its sequence beside what changed. One number is so the place of a card on
/// all screens, the id of an event and the point from which a reader goes on. What is written stands on the
/// [fi.kaiku.improvement.workshop.wall]; those who have no account come in by
/// [fi.kaiku.improvement.workshop.session].
///
/// Tables: `workshops`, `workshop_museums`, `workshop_findings`, `workshop_ideas`, `workshop_participants`. Endpoints:
/// `/workshops`.
/// Events: [WorkshopMoved], [WorkshopStepped].
@NullMarked
package fi.kaiku.improvement.workshop;

import org.jspecify.annotations.NullMarked;

/// A workshop while it goes on: people join it by a code and without an account, write and vote from their phones, and
/// everybody's screen follows.
///
/// A phone is known by its token alone. What it sends is taken one at a time and as often as it likes: an id of its own
/// makes a card stored once. A stream tells what changed after the number that its reader was really handed, so
/// nothing is missed, however slow or often away a reader is.
///
/// Endpoints: `/workshop-participants` and `/workshop-session` for those who take part, `/workshops/{id}/state` and
/// `/workshops/{id}/events` for staff.
@NullMarked
package fi.kaiku.improvement.workshop.session;

import org.jspecify.annotations.NullMarked;

/// What happened in an organisation, written down in the transaction in which it happened and kept for 30
/// days: for those who poll ([EventResource]), and for the webhooks beside this package.
///
/// It listens to the public events of the other rooms ([RoomEvents], [SubmissionEvents]) and calls none of
/// them but museum. Tables: `events`, `event_feeds`. Endpoints: `/events`. `docs/webhooks.md` says it to
/// receivers.
@NullMarked
package fi.kaiku.partner.event;

import org.jspecify.annotations.NullMarked;

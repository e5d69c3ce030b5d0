/// Addresses that are told of events by Standard Webhooks 1.0, at least once each.
///
/// Deliveries are made from the outbox of the event package ([FanOut]), claimed by one instance at a time
/// ([ClaimDeliveries]), sent ([Sender], which connects to public addresses only: [GuardedResolver]) and
/// written down ([RecordAttempts]); [DeliverEvents] goes round. Tables: `webhooks`, `webhook_deliveries`,
/// `webhook_attempts`. Endpoints: `/webhooks`. `docs/webhooks.md` says it to receivers.
@NullMarked
package fi.kaiku.partner.webhook;

import org.jspecify.annotations.NullMarked;

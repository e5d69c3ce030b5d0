/// Letters to staff: what they say in three languages, and how they leave.
///
/// No table, no endpoint. It observes [fi.kaiku.access.mail.Letter] and sends it once the transaction that wrote it is
/// through.
@NullMarked
package fi.kaiku.access.mail;

import org.jspecify.annotations.NullMarked;

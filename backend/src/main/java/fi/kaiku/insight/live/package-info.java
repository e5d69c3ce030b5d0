/// What a service desk sees of today, as it happens: `GET /surveys/{id}/live`, a stream of server-sent events.
///
/// Whoever asks to see the same shares one [Watch], which reads the tallies of today when this process has
/// stored submissions and, because others store too, every few seconds. Each event is the whole state, so a
/// reader who lost the connection has missed nothing. Beside the event before, no event tells what one
/// respondent answered:
/// `Disclosure.protectNext`. What a watch has shown is remembered for a day, so that nobody learns more by coming
/// again. A stream ends by itself after a quarter of an hour; coming again, the reader's session and rights
/// are looked at anew.
@NullMarked
package fi.kaiku.insight.live;

import org.jspecify.annotations.NullMarked;

/// How letters leave. No table, no endpoint: it observes [fi.kaiku.platform.mail.Letter] and sends it once the
/// transaction
/// that wrote it is through.
@NullMarked
package fi.kaiku.platform.mail;

import org.jspecify.annotations.NullMarked;

/// The second factor: codes of an authenticator (RFC 6238), and recovery codes for when it is lost.
///
/// Tables: `second_factors`, `recovery_codes`. No endpoint: [fi.kaiku.access] asks at login and in one's own account.
@NullMarked
package fi.kaiku.access.factor;

import org.jspecify.annotations.NullMarked;

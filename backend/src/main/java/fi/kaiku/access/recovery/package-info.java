/// The way back for those who have forgotten their password: a letter with a link that works once, for 30 minutes.
///
/// Table: `password_resets`. Endpoints: `/password-resets`, `/password-reset-completions`.
@NullMarked
package fi.kaiku.access.recovery;

import org.jspecify.annotations.NullMarked;

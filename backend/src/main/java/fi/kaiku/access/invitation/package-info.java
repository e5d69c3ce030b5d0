/// Bringing people in: a letter with a link that works once, for seven days, and gives the roles that it names.
///
/// Tables: `invitations`, `invitation_grants`. Endpoints: `/invitations` for managers; `/invitation-previews` and
/// `/invitation-acceptances` for whoever holds a link.
@NullMarked
package fi.kaiku.access.invitation;

import org.jspecify.annotations.NullMarked;

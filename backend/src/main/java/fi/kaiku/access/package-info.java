/// Staff accounts, their roles and their sessions: who somebody is, and what that allows in which organisation.
///
/// Tables: `accounts`, `grants`, `sessions`, `login_attempts`. Endpoints: `/session`, `/staff-accounts`. Who did what
/// is
/// written down in `fi.kaiku.access.audit`.
/// Other rooms never ask this one: what it found out about a request they read from
/// [fi.kaiku.platform.Caller]. Single sign-on and partner keys come in as further authentication mechanisms
/// that yield the same [fi.kaiku.platform.Caller.Rights].
@NullMarked
package fi.kaiku.access;

import org.jspecify.annotations.NullMarked;

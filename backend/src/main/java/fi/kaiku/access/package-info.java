/// Staff accounts, their roles and their sessions: who somebody is, and what that allows in which organisation.
///
/// Tables: `accounts`, `grants`, `sessions`, `pending_logins`, `login_attempts`, `login_policies`,
/// `provider_identities`. Endpoints: `/session`, `/account`, `/staff-accounts`, `/organisations/{id}/login-policy`. Who
/// did what is written down in `fi.kaiku.access.audit`.
/// Other rooms never ask this one: what it found out about a request they read from
/// [fi.kaiku.platform.Caller]. Single sign-on ([fi.kaiku.access.sso]) opens sessions as passwords do; partner keys come
/// in as a further authentication mechanism that yields the same [fi.kaiku.platform.Caller.Rights].
@NullMarked
package fi.kaiku.access;

import org.jspecify.annotations.NullMarked;

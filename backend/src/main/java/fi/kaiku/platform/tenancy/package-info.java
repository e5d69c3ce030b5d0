/// Whose rows a statement may touch. Beneath the permission checks of every room, PostgreSQL shows and changes only
/// rows
/// of the organisations that were named for whoever asks (V044): those of a request's caller, all of them for jobs and
/// doors that say so by [AcrossOrganisations], and none where nobody said anything.
@NullMarked
package fi.kaiku.platform.tenancy;

import org.jspecify.annotations.NullMarked;

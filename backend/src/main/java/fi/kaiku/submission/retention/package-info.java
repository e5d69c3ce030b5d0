/// Lets go of what organisations have decided to keep no longer: a preview of what would go, and the nightly job.
/// Counts stay, since they are about nobody; so do the numbers of a release, which are made of counts alone.
///
/// What goes lies in tables of several rooms, all beside a submission or a device, and goes in one statement each: this
/// is the one package that speaks to them all. Table: `record_horizons`. Endpoint:
/// `/organisations/{id}/retention-preview`.
@NullMarked
package fi.kaiku.submission.retention;

import org.jspecify.annotations.NullMarked;

/// What an organisation has decided on the data of its visitors: for how long each class is kept, and what it tells
/// visitors of that. Deciding deletes nothing; `fi.kaiku.submission.retention` does.
///
/// Tables: `retention_terms`, `privacy_notices`. Endpoints: `/organisations/{id}/retention`,
/// `/organisations/{id}/privacy-notice`. Other rooms read through [PrivacyCatalog].
@NullMarked
package fi.kaiku.museum.privacy;

import org.jspecify.annotations.NullMarked;

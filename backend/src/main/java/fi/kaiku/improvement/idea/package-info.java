/// Ideas: what could be done, from staff, visitors and partners, similar ones brought together without losing anybody's
/// words; and what visitors vote for on the museum's tablets.
///
/// Tables: `ideas`, `idea_votes`. Endpoints: `/ideas` for staff and partners' systems, `/museums/{id}/idea-ballot` and
/// `/museums/{id}/idea-votes` for everybody. Observes [fi.kaiku.insight.comment.IdeasPublished].
@NullMarked
package fi.kaiku.improvement.idea;

import org.jspecify.annotations.NullMarked;

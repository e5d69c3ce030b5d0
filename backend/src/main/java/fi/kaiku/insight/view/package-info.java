/// Views of a survey that somebody wants to come back to: which page, which filter, which options, under a name. A view
/// is its owner's alone, or shared with one organisation; it opens nothing that its reader may not read anyway.
///
/// Table: `saved_views`. Endpoints: `/saved-views`.
@NullMarked
package fi.kaiku.insight.view;

import org.jspecify.annotations.NullMarked;

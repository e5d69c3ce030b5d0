/// What a workshop came to, on paper: who took part as what, what was written, how it was voted on, what was chosen and
/// which actions come of it.
///
/// Endpoint: `/workshops/{id}/report`.
@NullMarked
package fi.kaiku.improvement.workshop.report;

import org.jspecify.annotations.NullMarked;

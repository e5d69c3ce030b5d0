/// Findings: a figure that somebody thought worth acting on, in a sentence, with the measure it came from. It keeps the
/// figure of that day and shows the one of today.
///
/// Table: `findings`. Endpoints: `/findings`.
@NullMarked
package fi.kaiku.improvement.finding;

import org.jspecify.annotations.NullMarked;

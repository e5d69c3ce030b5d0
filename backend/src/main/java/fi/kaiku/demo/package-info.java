/// Demonstration content for an empty database: two clusters of museums, their surveys and two years of synthetic
/// submissions.
///
/// Table: `demo_data`. No endpoint. It goes through the public facades of museum, survey, collector and submission, so
/// demo data pass the same checks and feed the same tallies as real ones. Content lies in `resources/demo`; everything
/// drawn at random depends on a fixed seed, the museum and the day alone.
@NullMarked
package fi.kaiku.demo;

import org.jspecify.annotations.NullMarked;

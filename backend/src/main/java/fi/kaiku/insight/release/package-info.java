/// What museums show each other: immutable numbered releases, benchmarks read from them, and published
/// figures of others to set beside them.
///
/// Tables: `releases`, `released_tallies`, `reference_values`. Endpoints: `/releases`, `GET /benchmarks`,
/// `/reference-values`. Events: [ReleasePublished]. What a release shows comes out of `disclosure` as a `ReleaseTable`;
/// `docs/disclosure.md` says how.
@NullMarked
package fi.kaiku.insight.release;

import org.jspecify.annotations.NullMarked;

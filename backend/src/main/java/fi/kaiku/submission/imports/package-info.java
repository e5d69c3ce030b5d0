/// Answers that were collected elsewhere: a CSV file and a mapping of its columns become submissions, which go
/// the way of all others. docs/import.md is the manual. Endpoint: `/surveys/{id}/imports`.
@NullMarked
package fi.kaiku.submission.imports;

import org.jspecify.annotations.NullMarked;

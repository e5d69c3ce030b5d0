/// A workshop's cards and votes as a workbook. Counts people, and names none: nobody had to give a name.
///
/// Tables: none. Endpoint: `GET /workshops/{id}/workbook`. Events: none.
@NullMarked
package fi.kaiku.export.workshop;

import org.jspecify.annotations.NullMarked;

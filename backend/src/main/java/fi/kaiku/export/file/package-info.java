/// Files of rows, written as the rows come: CSV, XLSX and NDJSON. Nothing here knows what a row is about.
@NullMarked
package fi.kaiku.export.file;

import org.jspecify.annotations.NullMarked;

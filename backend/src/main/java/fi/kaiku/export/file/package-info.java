/// Files of rows, written as the rows come: CSV and XLSX. Nothing here knows what a row is about.
@NullMarked
package fi.kaiku.export.file;

import org.jspecify.annotations.NullMarked;

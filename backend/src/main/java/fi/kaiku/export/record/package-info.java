/// Single submissions as they stream out of the database, and what each column of a file takes from one.
@NullMarked
package fi.kaiku.export.record;

import org.jspecify.annotations.NullMarked;

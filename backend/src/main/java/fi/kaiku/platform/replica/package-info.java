/// Reading from a copy of the database that PostgreSQL keeps by streaming (`KAIKU_DATABASE_READ_URL`), as long as it is
/// not older than `kaiku.read.lag`. Whatever is in doubt is read from the primary.
@NullMarked
package fi.kaiku.platform.replica;

import org.jspecify.annotations.NullMarked;

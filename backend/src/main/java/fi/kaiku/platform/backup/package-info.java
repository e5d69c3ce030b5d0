/// Backups of a whole installation, without the programs of PostgreSQL: one file of what one snapshot shows, and the
/// way
/// back into an empty database. The schema is that of the migrations; a backup holds rows only, as PostgreSQL writes
/// them (`copy`), so that a later PostgreSQL and a later Kaiku can read it.
///
/// A backup is an archive (ZIP): `tables/NAME.copy` for each table, then `manifest.json`, which says of each how many
/// rows it has and their [RowSum].
@NullMarked
package fi.kaiku.platform.backup;

import org.jspecify.annotations.NullMarked;

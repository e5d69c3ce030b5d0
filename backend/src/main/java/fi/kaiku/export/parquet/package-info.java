/// Parquet, where the driver of DuckDB is installed: it is as large as all the rest, and so no part of the ordinary
/// build.
@NullMarked
package fi.kaiku.export.parquet;

import org.jspecify.annotations.NullMarked;

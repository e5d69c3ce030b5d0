/// Several PostgreSQL under Citus, split by organisation (`KAIKU_CITUS`): what grows with visitors lies on the workers,
/// everything else on the coordinator, to which Kaiku speaks.
@NullMarked
package fi.kaiku.platform.citus;

import org.jspecify.annotations.NullMarked;

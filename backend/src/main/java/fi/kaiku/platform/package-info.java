/// What every room stands on: boot and the embedded PostgreSQL, problem documents, JSON rules, localized texts,
/// keyset pages, entity tags, the caller and its permissions, the clock.
///
/// Tables: `instance_secrets`. Endpoints: none of its own. It calls no other room.
@NullMarked
package fi.kaiku.platform;

import org.jspecify.annotations.NullMarked;

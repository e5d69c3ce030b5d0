/// The log of who did what: every change of an entity ([AuditEntities], a listener of Hibernate), and what rooms tell
/// of in events ([fi.kaiku.platform.Deed], [fi.kaiku.platform.RecordsRead]). An entry is written in the transaction of
/// what it tells, so neither is stored without the other. It names properties, and values only of those that are
/// [fi.kaiku.platform.Told].
///
/// Table: `audit_log`, to which the application only adds. Endpoint: `/audit-entries`.
@NullMarked
package fi.kaiku.access.audit;

import org.jspecify.annotations.NullMarked;

/// Answers and figures as files: single submissions for those who may see records, tables of figures for those who may
/// see results. Everything streams: memory does not grow with the number of rows.
///
/// Tables: none; it reads the views `v_records` and `v_daily_tallies`. Endpoints: `GET /surveys/{id}/submissions`,
/// `/surveys/{id}/data-package`; the tables of `insight` it writes through
/// [fi.kaiku.insight.table.TableFiles], its comments through [fi.kaiku.insight.comment.CommentFiles], and
/// `export.workshop` workshops. Events: it fires
/// [fi.kaiku.platform.RecordsRead] before each reading of records or comments.
@NullMarked
package fi.kaiku.export;

import org.jspecify.annotations.NullMarked;

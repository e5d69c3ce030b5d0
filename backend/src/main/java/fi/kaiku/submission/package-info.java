/// The way in for answers: checked against the pinned version, stored exactly once, counted, and confirmed
/// by a receipt that means durable.
///
/// A request is checked on its own thread ([Intake]), then waits in a bounded queue. A writer takes what is
/// queued, stores it in one transaction together with the tallies of the rows that were really new,
/// commits, and only then answers every caller ([GroupCommit], [SubmissionStore]).
///
/// Submissions with free words are noted beside that, for whoever takes the words over ([NewTexts]).
///
/// What an enrolled device sent and intake refused waits in quarantine for staff ([QuarantineSubmissions]).
///
/// Tables: `submissions`, `daily_tallies`, `erased_submissions`, `quarantined_submissions`, `new_texts`.
/// Endpoints: `/submissions`, `/surveys/{id}/tally-check`, `/quarantined-submissions`. Events:
/// [SubmissionsStored], [SubmissionsWritten], [SubmissionErased].
@NullMarked
package fi.kaiku.submission;

import org.jspecify.annotations.NullMarked;

package fi.kaiku.submission;

import java.util.UUID;

/// Somebody said whether a submission shows signs of play; told within the transaction that stores it.
///
/// @param flagged whether it does, now
public record SubmissionFlagged(UUID organisationId, UUID id, boolean flagged) {}

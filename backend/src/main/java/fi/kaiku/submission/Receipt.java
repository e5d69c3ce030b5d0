package fi.kaiku.submission;

import java.time.Instant;
import java.util.UUID;

/// Confirms that a submission is stored durably.
///
/// @param receiptCode lets the visitor erase the submission; the same for each replay, known to nobody else
public record Receipt(UUID id, Instant receivedAt, String receiptCode) {}

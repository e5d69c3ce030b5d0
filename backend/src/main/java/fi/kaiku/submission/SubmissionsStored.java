package fi.kaiku.submission;

import java.util.Set;
import java.util.UUID;

/// Submissions have become durable and are counted. Fired in the process that stored them, a moment after their senders
/// were answered; whatever must not be missed is read from the tallies.
///
/// @param surveyIds whose answers they are
public record SubmissionsStored(Set<UUID> surveyIds) {}

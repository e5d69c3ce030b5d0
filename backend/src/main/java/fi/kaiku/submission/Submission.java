package fi.kaiku.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A checked submission, ready to be stored: one row, and what it adds to the tallies.
///
/// @param completedAt as we believe it
/// @param claimedAt   as the respondent's clock had it
/// @param paradata    as JSON text
/// @param flags       of [Plausibility]
/// @param answers     normalised, as JSON text
/// @param texts       whether there are free words among the answers
/// @param scores      of the instruments that were answered, as JSON text
/// @param contentHash equal for equal content, however it was written
record Submission(
        UUID id,
        Counted counted,
        byte @Nullable [] pairHash,
        boolean complete,
        @Nullable Instant startedAt,
        Instant completedAt,
        @Nullable Instant claimedAt,
        Instant receivedAt,
        String answers,
        boolean texts,
        @Nullable String scores,
        @Nullable String paradata,
        List<String> flags,
        byte[] contentHash,
        Receipt receipt) {

    Identity identity() {
        return new Identity(counted.organisationId(), id);
    }

    /// What makes a submission the same one.
    record Identity(UUID organisationId, UUID id) implements Comparable<Identity> {

        @Override
        public int compareTo(Identity other) {
            int byOrganisation = organisationId.compareTo(other.organisationId);
            return byOrganisation != 0 ? byOrganisation : id.compareTo(other.id);
        }
    }
}

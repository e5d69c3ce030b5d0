package fi.kaiku.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// What an enrolled device sent and intake refused. It waits for somebody to mend or discard it; then only the fact
/// that it was here stays.
@Entity
@Table(name = "quarantined_submissions")
@NullUnmarked
class QuarantinedSubmission {

    @EmbeddedId
    private Id id;

    private UUID museumId;
    private UUID deviceId;

    /// JSON in ASCII, as is the problem: what cannot be stored otherwise may be why it was refused.
    private String submission;

    private String problem;
    private Instant receivedAt;
    private Instant resolvedAt;

    @Embeddable
    record Id(@Column(name = "organisation_id") UUID organisationId, UUID id) {}

    protected QuarantinedSubmission() {}

    void resolve(Instant now) {
        submission = null;
        problem = "{}";
        resolvedAt = now;
    }

    Id id() {
        return id;
    }

    UUID museumId() {
        return museumId;
    }

    UUID deviceId() {
        return deviceId;
    }

    @Nullable
    String submission() {
        return submission;
    }

    String problem() {
        return problem;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}

package fi.kaiku.museum;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/// One museum's place in a cluster.
@Embeddable
record Membership(Sharing sharing, Instant joinedAt) {}

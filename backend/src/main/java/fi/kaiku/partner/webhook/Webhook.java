package fi.kaiku.partner.webhook;

import fi.kaiku.partner.event.EventType;
import fi.kaiku.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// An address that is told of events. How it is, is written by whoever tells it; only what changed here is
/// written here.
@Entity
@DynamicUpdate
@Table(name = "webhooks")
@NullUnmarked
class Webhook {

    /// For so long what is sent is signed with both secrets.
    private static final Duration ROTATION = Duration.ofHours(24);

    @Id
    private UUID id;

    private UUID organisationId;

    private String url;

    private String description;

    private List<String> types;

    private List<UUID> museumIds;

    private String pausedFor;

    private Instant pausedAt;

    private byte[] secret;

    private byte[] previousSecret;

    private Instant previousUntil;

    private int failures;

    private Instant failingSince;

    private Instant heldUntil;

    private Instant succeededAt;

    @Version
    private int revision;

    private Instant createdAt;

    protected Webhook() {}

    Webhook(UUID organisationId, WebhookContent content, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.createdAt = now;
        change(content, now);
    }

    final void change(WebhookContent content, Instant now) {
        url = content.url();
        description = content.description().strip();
        types = content.types().stream().map(EventType::code).distinct().toList();
        museumIds = content.museumIds().stream().distinct().toList();
        if (content.paused() && pausedFor == null) {
            pausedFor = "asked";
            pausedAt = now;
        } else if (!content.paused() && pausedFor != null) {
            resume();
        }
    }

    private void resume() {
        pausedFor = null;
        pausedAt = null;
        failures = 0;
        failingSince = null;
        heldUntil = null;
    }

    /// @param sealed as it is stored
    void protect(byte[] sealed, Instant now) {
        if (secret != null) {
            previousSecret = secret;
            previousUntil = now.plus(ROTATION);
        }
        secret = sealed;
    }

    /// Somebody is waiting to see whether it works now.
    void hurry() {
        heldUntil = null;
    }

    WebhookContent content() {
        return new WebhookContent(
                url,
                description,
                types.stream().map(type -> EventType.of(type).orElseThrow()).toList(),
                museumIds,
                pausedFor != null);
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    @Nullable
    String pausedFor() {
        return pausedFor;
    }

    @Nullable
    Instant pausedAt() {
        return pausedAt;
    }

    @Nullable
    Instant previousUntil() {
        return previousUntil;
    }

    int failures() {
        return failures;
    }

    @Nullable
    Instant failingSince() {
        return failingSince;
    }

    @Nullable
    Instant succeededAt() {
        return succeededAt;
    }

    int revision() {
        return revision;
    }

    Instant createdAt() {
        return createdAt;
    }
}

package fi.kaiku.partner.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.partner.event.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A webhook and how it is. Its secret is told once, when it is made.
///
/// @param pausedFor     `asked` by somebody, `failing` for three days, `gone` as it says itself; absent
///     while it is told
/// @param failures      since something last arrived
/// @param waiting       deliveries that are still to arrive
/// @param rotatingUntil until when what is sent is signed with two secrets
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Webhook")
record WebhookView(
        UUID id,
        UUID organisationId,
        String url,
        String description,
        List<EventType> types,
        List<UUID> museumIds,
        boolean paused,
        @Nullable String pausedFor,
        @Nullable Instant pausedAt,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant succeededAt,
        long waiting,
        @Nullable Instant rotatingUntil,
        int revision,
        Instant createdAt) {

    /// @param now decides whether its secrets are being rotated
    static WebhookView of(Webhook webhook, long waiting, Instant now) {
        WebhookContent content = webhook.content();
        Instant previousUntil = webhook.previousUntil();
        return new WebhookView(
                webhook.id(),
                webhook.organisationId(),
                content.url(),
                content.description(),
                content.types(),
                content.museumIds(),
                content.paused(),
                webhook.pausedFor(),
                webhook.pausedAt(),
                webhook.failures(),
                webhook.failingSince(),
                webhook.succeededAt(),
                waiting,
                previousUntil != null && previousUntil.isAfter(now) ? previousUntil : null,
                webhook.revision(),
                webhook.createdAt());
    }
}

package fi.kaiku.partner.webhook;

import fi.kaiku.partner.event.EventType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What may be changed of a webhook.
///
/// @param types     of events that it is told; all, also those to come, where it is empty
/// @param museumIds whose events it is told, beside those of the whole organisation; all where it is empty
/// @param paused    false resumes: it then gets what it missed
@Schema(name = "WebhookPatch")
record WebhookContent(
        @NotBlank @Size(max = 500) String url,
        @NotNull @Size(max = 200) String description,
        @NotNull @Size(max = 20) List<@NotNull EventType> types,
        @NotNull @Size(max = 200) List<@NotNull UUID> museumIds,
        boolean paused) {}

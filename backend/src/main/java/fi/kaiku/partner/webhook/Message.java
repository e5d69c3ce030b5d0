package fi.kaiku.partner.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// One event on its way to one address.
///
/// @param id      of the event: the same however often it is sent
/// @param secrets two while they are rotated, the newer first
record Message(URI url, UUID id, String body, List<String> secrets) {

    /// As Standard Webhooks has it.
    ///
    /// @param data as JSON text
    static String body(String type, Instant timestamp, String data) {
        return "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":%s}".formatted(type, timestamp, data);
    }

    /// One signature for each secret, separated by blanks.
    String signature(Instant now) {
        return secrets.stream().map(secret -> sign(secret, now)).collect(Collectors.joining(" "));
    }

    private String sign(String secret, Instant now) {
        try {
            return new Webhook(secret).sign(id.toString(), now.getEpochSecond(), body);
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException("webhook message %s cannot be signed".formatted(id), e);
        }
    }
}

package fi.kaiku.partner.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import fi.kaiku.platform.Deed;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// What a webhook was told, and telling it once more. Kept as long as the events are.
@Path("/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class WebhookDeliveryResource {

    private static final int MOST_AGAIN = 10_000;
    private static final UUID AFTER_ALL = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final Webhooks webhooks;
    private final WebhookAccess access;
    private final DeliveryLog log;
    private final DeliveryQueue queue;
    private final Event<Deed> told;

    WebhookDeliveryResource(
            Webhooks webhooks, WebhookAccess access, DeliveryLog log, DeliveryQueue queue, Event<Deed> told) {
        this.webhooks = webhooks;
        this.access = access;
        this.log = log;
        this.queue = queue;
        this.told = told;
    }

    /// @param eventId   sent as `webhook-id`
    /// @param subject   what the event happened to
    /// @param state     `waiting`, `delivered`, or `failed` once it was tried for three days
    /// @param dueAt     before which it is not tried; absent unless it waits
    /// @param status    of the last answer
    /// @param failure   of the last attempt: `status`, `redirect`, `gone`, `timeout`, `tls`, `connection`,
    ///     `unknown-host`, `refused-address` or `target`; absent where it was taken
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WebhookDelivery")
    record View(
            UUID id,
            UUID eventId,
            String type,
            UUID subject,
            Instant timestamp,
            String state,
            int attempts,
            @Nullable Instant dueAt,
            @Nullable Instant lastTriedAt,
            @Nullable Integer status,
            @Nullable String failure) {

        static View of(DeliveryLog.Entry entry) {
            return new View(
                    entry.id(),
                    entry.eventId(),
                    entry.type(),
                    entry.subject(),
                    entry.timestamp(),
                    entry.state(),
                    entry.attempts(),
                    entry.state().equals("waiting") ? entry.dueAt() : null,
                    entry.lastTriedAt(),
                    entry.status(),
                    entry.failure());
        }
    }

    /// @param response how the answer began, as text of at most 1 KiB
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WebhookAttempt")
    record AttemptView(
            int number,
            Instant at,
            int milliseconds,
            @Nullable Integer status,
            @Nullable String failure,
            String response) {

        static AttemptView of(DeliveryLog.Attempt attempt) {
            return new AttemptView(
                    attempt.number(),
                    attempt.at(),
                    attempt.milliseconds(),
                    attempt.status(),
                    attempt.failure(),
                    attempt.response());
        }
    }

    /// @param body what is sent
    @Schema(name = "WebhookDeliveryDetail")
    record Detail(
            View delivery,

            @Schema(implementation = Object.class) @JsonRawValue
            String body,

            List<AttemptView> attempts) {}

    /// Either one delivery, or a span of time.
    ///
    /// @param from of what happened then or later
    /// @param to   and earlier than this
    @Schema(
            name = "NewRedelivery",
            requiredProperties = {})
    record NewRedelivery(
            @Nullable UUID deliveryId,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /// @param deliveries how many will be sent
    @Schema(name = "Redelivery")
    record Redelivery(int deliveries) {}

    @GET
    @Path("/deliveries")
    @Operation(operationId = "listWebhookDeliveries", summary = "What a webhook was told, newest first")
    public Page<View> list(
            @PathParam("id") UUID id,
            @QueryParam("state")
                    @Pattern(regexp = "waiting|delivered|failed", message = "must be waiting, delivered or failed")
                    @Parameter(description = "Only those that wait, were delivered or have failed.")
                    @Nullable
                    String state,
            @BeanParam @Valid PageRequest page) {
        Webhook webhook = access.get(id);
        UUID before = page.cursor() == null ? AFTER_ALL : page.after();
        return page.page(log.page(webhook, before, state, page.fetchSize()), DeliveryLog.Entry::id)
                .map(View::of);
    }

    @GET
    @Path("/deliveries/{deliveryId}")
    @Operation(operationId = "getWebhookDelivery", summary = "One delivery with its attempts")
    public Detail get(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        Webhook webhook = access.get(id);
        DeliveryLog.Entry entry = log.one(webhook, deliveryId).orElseThrow(Problems::notFound);
        return new Detail(
                View.of(entry),
                entry.body(),
                log.attempts(webhook, deliveryId).stream().map(AttemptView::of).toList());
    }

    @POST
    @Path("/redeliveries")
    @Operation(
            operationId = "redeliverWebhook",
            summary = "Tell a webhook once more",
            description =
                    "One delivery, or all that happened in a span of time, also what it was never told. Each has the "
                            + "`webhook-id` that it had.")
    @APIResponseSchema(value = Redelivery.class, responseCode = "202", responseDescription = "They are on their way.")
    public Response redeliver(@PathParam("id") UUID id, @NotNull @Valid NewRedelivery request) {
        Webhook webhook = access.locked(id);
        if (webhook.pausedFor() != null) {
            throw WebhookProblems.paused();
        }
        webhook.hurry();
        webhooks.flush();
        int deliveries = again(webhook, request);
        told.fire(new Deed(
                webhook.organisationId(), "webhook.redelivered", webhook.id(), Map.of("deliveries", deliveries)));
        return Response.accepted(new Redelivery(deliveries)).build();
    }

    private int again(Webhook webhook, NewRedelivery request) {
        Instant from = request.from();
        Instant to = request.to();
        if (request.deliveryId() != null && from == null && to == null) {
            if (log.one(webhook, request.deliveryId()).isEmpty()) {
                throw WebhookProblems.unknown("/deliveryId", "delivery");
            }
            return queue.again(webhook, request.deliveryId());
        }
        if (request.deliveryId() != null || from == null || to == null) {
            throw WebhookProblems.notOneChoice();
        }
        if (!from.isBefore(to)) {
            throw WebhookProblems.reversed();
        }
        return queue.again(webhook, from, to, MOST_AGAIN);
    }
}

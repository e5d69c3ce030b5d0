package fi.kaiku.partner.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.partner.event.EventType;
import fi.kaiku.partner.event.Outbox;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.MergePatches;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// Addresses that an organisation wants told.
@Path("/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class WebhookResource {

    /// Each costs a look every second, and every event as many deliveries.
    private static final int MOST = 20;

    private final Webhooks webhooks;
    private final WebhookAccess access;
    private final WebhookSecrets secrets;
    private final Targets targets;
    private final DeliveryQueue queue;
    private final Outbox outbox;
    private final MergePatches patches;
    private final Clock clock;

    WebhookResource(
            Webhooks webhooks,
            WebhookAccess access,
            WebhookSecrets secrets,
            Targets targets,
            DeliveryQueue queue,
            Outbox outbox,
            MergePatches patches,
            Clock clock) {
        this.webhooks = webhooks;
        this.access = access;
        this.secrets = secrets;
        this.targets = targets;
        this.queue = queue;
        this.outbox = outbox;
        this.patches = patches;
        this.clock = clock;
    }

    /// @param types     all where it is absent or empty
    /// @param museumIds all where it is absent or empty
    @Schema(name = "NewWebhook")
    record NewWebhook(
            @NotNull UUID organisationId,
            @NotBlank @Size(max = 500) String url,
            @Nullable @Size(max = 200) String description,
            @Nullable @Size(max = 20) List<@NotNull EventType> types,
            @Nullable @Size(max = 200) List<@NotNull UUID> museumIds) {

        WebhookContent content() {
            return new WebhookContent(
                    url,
                    Objects.requireNonNullElse(description, ""),
                    Objects.requireNonNullElse(types, List.of()),
                    Objects.requireNonNullElse(museumIds, List.of()),
                    false);
        }
    }

    /// @param secret `whsec_...`, told this once
    @Schema(name = "WebhookWithSecret")
    record Made(WebhookView webhook, String secret) {}

    /// @param deliveryId of the test event
    @Schema(name = "WebhookPing")
    record Ping(UUID deliveryId) {}

    @POST
    @Operation(operationId = "createWebhook", summary = "Have an address told of events")
    @APIResponseSchema(
            value = Made.class,
            responseCode = "201",
            responseDescription = "The webhook, with the secret that is told this once.")
    public Response create(@NotNull @Valid NewWebhook request) {
        access.requireOrganisation(request.organisationId());
        WebhookContent content = request.content();
        require(request.organisationId(), content);
        if (webhooks.countOf(request.organisationId()) >= MOST) {
            throw WebhookProblems.tooMany(MOST);
        }
        Webhook webhook = new Webhook(request.organisationId(), content, clock.instant());
        String secret = secretFor(webhook);
        webhooks.persistAndFlush(webhook);
        outbox.subscribed();
        return answer(Response.created(URI.create("webhooks/" + webhook.id())), webhook, secret);
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "Webhooks of the organisations one manages them for")
    public Page<WebhookView> list(@BeanParam @Valid PageRequest page) {
        List<Webhook> found = webhooks.page(access.organisations(), page);
        Map<UUID, Long> waiting = queue.waiting(found);
        Instant now = clock.instant();
        return page.page(found, Webhook::id)
                .map(webhook -> WebhookView.of(webhook, waiting.getOrDefault(webhook.id(), 0L), now));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWebhook", summary = "One webhook, and how it is")
    @APIResponseSchema(value = WebhookView.class, responseDescription = "The webhook.")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), access.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatches.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "patchWebhook", summary = "Change, pause or resume a webhook")
    @APIResponseSchema(value = WebhookView.class, responseDescription = "The webhook.")
    public Response patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @RequestBodySchema(WebhookContent.class) JsonNode request) {
        Webhook webhook = access.locked(id);
        ETags.requireMatch(ifMatch, webhook.revision());
        WebhookContent before = webhook.content();
        WebhookContent content = patches.apply(request, before);
        require(webhook.organisationId(), content);
        webhook.change(content, clock.instant());
        webhooks.flush();
        if (before.paused() && !content.paused()) {
            queue.hurry(webhook);
        }
        return answer(Response.ok(), webhook);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteWebhook", summary = "Tell an address no more, and forget what it was told")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Webhook webhook = access.locked(id);
        ETags.requireMatch(ifMatch, webhook.revision());
        webhooks.delete(webhook);
    }

    @POST
    @Path("/{id}/secrets")
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Give a webhook a new secret",
            description = "For a day, what is sent is signed with the old one as well.")
    @APIResponseSchema(
            value = Made.class,
            responseCode = "201",
            responseDescription = "The webhook, with the secret that is told this once.")
    public Response rotate(@PathParam("id") UUID id) {
        Webhook webhook = access.locked(id);
        String secret = secretFor(webhook);
        webhooks.flush();
        return answer(Response.status(Response.Status.CREATED), webhook, secret);
    }

    @POST
    @Path("/{id}/pings")
    @Operation(operationId = "pingWebhook", summary = "Send a test event")
    @APIResponseSchema(value = Ping.class, responseCode = "202", responseDescription = "It is on its way.")
    public Response ping(@PathParam("id") UUID id) {
        Webhook webhook = access.locked(id);
        if (webhook.pausedFor() != null) {
            throw WebhookProblems.paused();
        }
        webhook.hurry();
        webhooks.flush();
        UUID event = outbox.ping(webhook.organisationId(), webhook.id(), clock.instant());
        return Response.accepted(new Ping(queue.add(webhook, event))).build();
    }

    private void require(UUID organisationId, WebhookContent content) {
        targets.require(content.url());
        access.requireMuseums(organisationId, content.museumIds());
    }

    private String secretFor(Webhook webhook) {
        String secret = WebhookSecrets.random();
        webhook.protect(secrets.seal(webhook.id(), secret), clock.instant());
        return secret;
    }

    private Response answer(Response.ResponseBuilder response, Webhook webhook) {
        return response.tag(ETags.of(webhook.revision())).entity(view(webhook)).build();
    }

    private Response answer(Response.ResponseBuilder response, Webhook webhook, String secret) {
        return response.tag(ETags.of(webhook.revision()))
                .entity(new Made(view(webhook), secret))
                .build();
    }

    private WebhookView view(Webhook webhook) {
        long waiting = queue.waiting(List.of(webhook)).getOrDefault(webhook.id(), 0L);
        return WebhookView.of(webhook, waiting, clock.instant());
    }
}

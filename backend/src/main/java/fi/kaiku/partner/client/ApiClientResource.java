package fi.kaiku.partner.client;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.MergePatches;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Scope;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// Systems of partners that an organisation lets in.
@Path("/organisations/{organisationId}/api-clients")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class ApiClientResource {

    private final FindClient find;
    private final ApiClients clients;
    private final ApiKeys keys;
    private final NewKeys newKeys;
    private final PartnerSettings settings;
    private final MergePatches patches;
    private final Caller caller;
    private final Clock clock;

    ApiClientResource(
            FindClient find,
            ApiClients clients,
            ApiKeys keys,
            NewKeys newKeys,
            PartnerSettings settings,
            MergePatches patches,
            Caller caller,
            Clock clock) {
        this.find = find;
        this.clients = clients;
        this.keys = keys;
        this.newKeys = newKeys;
        this.settings = settings;
        this.patches = patches;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param expiresAt of its first key: in a year where it is absent, in two at most
    @Schema(name = "NewApiClient")
    record NewApiClient(
            @NotBlank @Size(max = 120) String name,
            @NotEmpty @Size(max = 20) List<@NotNull Scope> scopes,
            @Nullable Instant expiresAt) {}

    @Schema(name = "ApiClientPatch")
    record Change(
            @NotBlank @Size(max = 120) String name,
            @NotEmpty @Size(max = 20) List<@NotNull Scope> scopes) {}

    @POST
    @Operation(operationId = "createApiClient", summary = "Let a partner's system in; its key is shown here only")
    @APIResponseSchema(
            value = ApiClientView.WithKey.class,
            responseCode = "201",
            responseDescription = "The client, and its first key.")
    public Response create(@PathParam("organisationId") UUID organisationId, @NotNull @Valid NewApiClient request) {
        find.requireOwner(organisationId);
        ApiClient client = new ApiClient(organisationId, request.name(), request.scopes(), clock.instant());
        clients.persistAndFlush(client);
        String key = newKeys.of(client, request.expiresAt());
        return Response.created(URI.create("organisations/%s/api-clients/%s".formatted(organisationId, client.id())))
                .tag(ETags.of(client.revision()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new ApiClientView.WithKey(view(client), key))
                .build();
    }

    @GET
    @Operation(operationId = "listApiClients", summary = "API clients of an organisation, oldest first")
    public Page<ApiClientView> list(
            @PathParam("organisationId") UUID organisationId, @Valid @BeanParam PageRequest page) {
        find.requireOwner(organisationId);
        List<ApiClient> found = clients.of(organisationId, page);
        List<ApiKey> theirs =
                keys.of(organisationId, found.stream().map(ApiClient::id).toList());
        return page.page(found, ApiClient::id).map(client -> ApiClientView.of(client, theirs, settings.requests()));
    }

    @GET
    @Path("/{clientId}")
    @Operation(operationId = "getApiClient", summary = "One API client")
    @APIResponseSchema(value = ApiClientView.class, responseDescription = "The client.")
    public Response get(@PathParam("organisationId") UUID organisationId, @PathParam("clientId") UUID clientId) {
        return answer(find.find(organisationId, clientId));
    }

    @PATCH
    @Path("/{clientId}")
    @Consumes({MergePatches.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "patchApiClient",
            summary = "Rename an API client, or change its scopes",
            description = "Scopes that are taken away are gone at once, also from tokens that are out already.")
    @RequestBodySchema(Change.class)
    @APIResponseSchema(value = ApiClientView.class, responseDescription = "The client.")
    public Response patch(
            @PathParam("organisationId") UUID organisationId,
            @PathParam("clientId") UUID clientId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull JsonNode request) {
        ApiClient client = find.findLive(organisationId, clientId);
        ETags.requireMatch(ifMatch, client.revision());
        Change change = patches.apply(request, new Change(client.name(), List.copyOf(client.scopes())));
        client.describe(change.name(), change.scopes());
        clients.flush();
        return answer(client);
    }

    @PUT
    @Path("/{clientId}/rate-limit")
    @Operation(operationId = "putApiClientLimit", summary = "Set how much an API client may ask, as an administrator")
    @APIResponseSchema(value = ApiClientView.class, responseDescription = "The client.")
    public Response limit(
            @PathParam("organisationId") UUID organisationId,
            @PathParam("clientId") UUID clientId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RateLimit request) {
        ApiClient client = find.findLive(organisationId, clientId);
        caller.requireEverywhere(Permission.ORGANISATION_MANAGE);
        ETags.requireMatch(ifMatch, client.revision());
        client.allow(request);
        clients.flush();
        return answer(client);
    }

    @DELETE
    @Path("/{clientId}")
    @Operation(operationId = "revokeApiClient", summary = "Shut an API client out, with all its keys and tokens")
    @APIResponse(responseCode = "204", description = "No Content")
    public void revoke(@PathParam("organisationId") UUID organisationId, @PathParam("clientId") UUID clientId) {
        ApiClient client = find.find(organisationId, clientId);
        client.revoke(clock.instant());
        keys.of(client).forEach(key -> key.revoke(clock.instant()));
    }

    private Response answer(ApiClient client) {
        return Response.ok(view(client)).tag(ETags.of(client.revision())).build();
    }

    private ApiClientView view(ApiClient client) {
        return ApiClientView.of(client, keys.of(client), settings.requests());
    }
}

package fi.kaiku.partner.client;

import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// Replaces keys: a new one first, and when it is in use everywhere, the old one is revoked.
@Path("/organisations/{organisationId}/api-clients/{clientId}/keys")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class ApiKeyResource {

    private final FindClient find;
    private final ApiKeys keys;
    private final NewKeys newKeys;
    private final PartnerSettings settings;
    private final Clock clock;

    ApiKeyResource(FindClient find, ApiKeys keys, NewKeys newKeys, PartnerSettings settings, Clock clock) {
        this.find = find;
        this.keys = keys;
        this.newKeys = newKeys;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param expiresAt in a year where it is absent, in two at most
    @Schema(name = "NewApiKey")
    record NewApiKey(@Nullable Instant expiresAt) {}

    @POST
    @Operation(operationId = "createApiKey", summary = "Give an API client another key, which is shown here only")
    @APIResponseSchema(
            value = ApiClientView.WithKey.class,
            responseCode = "201",
            responseDescription = "The client, and its new key.")
    public Response create(
            @PathParam("organisationId") UUID organisationId,
            @PathParam("clientId") UUID clientId,
            @NotNull @Valid NewApiKey request) {
        ApiClient client = find.findLive(organisationId, clientId);
        String key = newKeys.of(client, request.expiresAt());
        ApiClientView view = ApiClientView.of(client, keys.of(client), settings.requests());
        return Response.created(URI.create("organisations/%s/api-clients/%s".formatted(organisationId, clientId)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new ApiClientView.WithKey(view, key))
                .build();
    }

    @DELETE
    @Path("/{keyId}")
    @Operation(operationId = "revokeApiKey", summary = "Revoke a key, with the tokens it was exchanged for")
    @APIResponse(responseCode = "204", description = "No Content")
    public void revoke(
            @PathParam("organisationId") UUID organisationId,
            @PathParam("clientId") UUID clientId,
            @PathParam("keyId") UUID keyId) {
        keys.of(find.find(organisationId, clientId)).stream()
                .filter(key -> key.id().equals(keyId))
                .findFirst()
                .orElseThrow(Problems::notFound)
                .revoke(clock.instant());
    }
}

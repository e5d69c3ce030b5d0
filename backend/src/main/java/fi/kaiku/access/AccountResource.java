package fi.kaiku.access;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.access.factor.FactorCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.MergePatches;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// One's own account.
@Path("/account")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AccountResource {

    private final Accounts accounts;
    private final FactorCatalog factors;
    private final EffectiveRights rights;
    private final MergePatches patches;
    private final Caller caller;

    AccountResource(
            Accounts accounts, FactorCatalog factors, EffectiveRights rights, MergePatches patches, Caller caller) {
        this.accounts = accounts;
        this.factors = factors;
        this.rights = rights;
        this.patches = patches;
        this.caller = caller;
    }

    @Schema(name = "AccountPatch")
    record Change(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Pattern(regexp = "fi|sv|en") String language) {}

    @Schema(name = "Account")
    record View(UUID id, String email, String name, String language, Factor secondFactor) {

        /// @param since             when it was turned on; absent where it is off
        /// @param required          by an organisation in which the account has a role
        /// @param recoveryCodesLeft how often one can still log in without the authenticator
        @Schema(name = "AccountSecondFactor")
        record Factor(@Nullable Instant since, boolean required, int recoveryCodesLeft) {}
    }

    @GET
    @Transactional
    @Operation(operationId = "getOwnAccount", summary = "The caller's own account")
    @APIResponseSchema(value = View.class, responseDescription = "The account.")
    public Response get() {
        return answer(accounts.own(caller.accountId()));
    }

    @PATCH
    @Consumes({MergePatches.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Transactional
    @Operation(operationId = "changeOwnAccount", summary = "Change one's own name or language")
    @RequestBodySchema(Change.class)
    @APIResponseSchema(value = View.class, responseDescription = "The account.")
    public Response change(@HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode request) {
        Account account = accounts.own(caller.accountId());
        ETags.requireMatch(ifMatch, account.revision());
        Change change = patches.apply(request, new Change(account.name(), account.language()));
        account.describe(change.name(), change.language());
        accounts.flush();
        return answer(account);
    }

    private Response answer(Account account) {
        return Response.ok(view(account)).tag(ETags.of(account.revision())).build();
    }

    private View view(Account account) {
        boolean required = rights.requiresSecondFactor(account);
        View.Factor factor = factors.state(account.id())
                .map(state -> new View.Factor(state.since(), required, state.recoveryCodes()))
                .orElseGet(() -> new View.Factor(null, required, 0));
        return new View(account.id(), account.email(), account.name(), account.language(), factor);
    }
}

package fi.kaiku.access;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How the staff of an organisation must log in.
@Path("/organisations/{id}/login-policy")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class LoginPolicyResource {

    private final LoginPolicies policies;
    private final Caller caller;

    LoginPolicyResource(LoginPolicies policies, Caller caller) {
        this.policies = policies;
        this.caller = caller;
    }

    /// @param secondFactorRequired whether all who have a role in this organisation need a second factor; until they
    ///     have one they can do nothing but turn it on
    @Schema(name = "LoginPolicy")
    record Policy(boolean secondFactorRequired) {}

    @GET
    @Transactional
    @Operation(operationId = "getLoginPolicy", summary = "How the staff of an organisation must log in")
    public Policy get(UUID id) {
        caller.require(Permission.STAFF_MANAGE, id);
        return new Policy(policies.requireSecondFactor(Set.of(id)));
    }

    @PUT
    @Transactional
    @Operation(operationId = "putLoginPolicy", summary = "Require a second factor of the staff, or no more")
    public Policy put(UUID id, @Valid @NotNull Policy request) {
        caller.require(Permission.ORGANISATION_MANAGE, id);
        Optional<LoginPolicy> stored = policies.findByIdOptional(id);
        LoginPolicy policy = stored.orElseGet(() -> new LoginPolicy(id));
        policy.requireSecondFactor(request.secondFactorRequired());
        policies.persist(policy);
        return request;
    }
}

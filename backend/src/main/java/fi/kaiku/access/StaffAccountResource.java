package fi.kaiku.access;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.access.factor.FactorCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.MergePatches;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// Who may log in, and with which roles.
@Path("/staff-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class StaffAccountResource {

    private final Accounts accounts;
    private final StaffRules rules;
    private final Passwords passwords;
    private final PasswordRules passwordRules;
    private final ChangeStaffAccount changeStaffAccount;
    private final FactorCatalog factors;
    private final MergePatches patches;
    private final Caller caller;
    private final Clock clock;

    StaffAccountResource(
            Accounts accounts,
            StaffRules rules,
            Passwords passwords,
            PasswordRules passwordRules,
            ChangeStaffAccount changeStaffAccount,
            FactorCatalog factors,
            MergePatches patches,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.passwordRules = passwordRules;
        this.changeStaffAccount = changeStaffAccount;
        this.factors = factors;
        this.patches = patches;
        this.caller = caller;
        this.clock = clock;
    }

    /// Without an organisation, the role holds in the whole installation.
    @Schema(name = "StaffGrant")
    record StaffGrant(
            @Nullable UUID organisationId, @NotNull Role role) {

        static StaffGrant of(Grant grant) {
            return new StaffGrant(grant.organisationId().orElse(null), grant.role());
        }

        Grant grant() {
            return new Grant(organisationId, role);
        }
    }

    @Schema(name = "NewStaffAccount")
    record NewStaffAccount(
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Size(max = 200) String name,

            @NotNull @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST)
            String password,

            @NotNull @Pattern(regexp = "fi|sv|en") String language,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid StaffGrant> grants) {}

    @Schema(name = "StaffAccountPatch")
    record Change(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Pattern(regexp = "fi|sv|en") String language,
            boolean disabled,
            @NotNull @Size(max = 200) List<@NotNull @Valid StaffGrant> grants) {}

    @Schema(name = "StaffAccount")
    record StaffAccount(
            UUID id,
            String email,
            String name,
            String language,
            boolean disabled,
            boolean secondFactor,
            List<StaffGrant> grants) {

        static StaffAccount of(Account account, boolean secondFactor, List<Grant> visibleGrants) {
            return new StaffAccount(
                    account.id(),
                    account.email(),
                    account.name(),
                    account.language(),
                    account.disabled(),
                    secondFactor,
                    visibleGrants.stream().map(StaffGrant::of).toList());
        }
    }

    @POST
    @Transactional
    @Operation(operationId = "createStaffAccount", summary = "Give somebody an account")
    @APIResponseSchema(value = StaffAccount.class, responseCode = "201", responseDescription = "The account.")
    public Response create(@Valid @NotNull NewStaffAccount request) {
        caller.requireSomewhere(Permission.STAFF_MANAGE);
        if (accounts.withEmail(request.email()).isPresent()) {
            throw AccessProblems.emailTaken();
        }
        Account account = newAccount(request);
        accounts.persistAndFlush(account);
        return answer(Response.created(URI.create("staff-accounts/" + account.id())), account);
    }

    @GET
    @Transactional
    @Operation(operationId = "listStaffAccounts", summary = "Accounts that the caller may manage")
    public Page<StaffAccount> list(@Valid @BeanParam PageRequest page) {
        caller.requireSomewhere(Permission.STAFF_MANAGE);
        List<Account> found = caller.mayEverywhere(Permission.STAFF_MANAGE)
                ? accounts.all(page)
                : accounts.in(caller.organisations(Permission.STAFF_MANAGE), page);
        Set<UUID> secured = factors.onAmong(found.stream().map(Account::id).toList());
        return page.page(found, Account::id).map(account -> view(account, secured.contains(account.id())));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getStaffAccount", summary = "One account")
    @APIResponseSchema(value = StaffAccount.class, responseDescription = "The account.")
    public Response get(UUID id) {
        return answer(Response.ok(), visible(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatches.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Transactional
    @Operation(operationId = "changeStaffAccount", summary = "Rename or disable an account, or change its roles")
    @RequestBodySchema(Change.class)
    @APIResponseSchema(value = StaffAccount.class, responseDescription = "The account.")
    public Response change(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode request) {
        Account account = visible(id);
        ETags.requireMatch(ifMatch, account.revision());
        changeStaffAccount.apply(account, patches.apply(request, changeStaffAccount.current(account)));
        accounts.flush();
        return answer(Response.ok(), account);
    }

    private Account newAccount(NewStaffAccount request) {
        passwordRules.require(request.password(), request.email(), request.name());
        Account account = new Account(
                request.email(),
                request.name(),
                request.language(),
                passwords.hash(request.password()),
                clock.instant());
        for (int i = 0; i < request.grants().size(); i++) {
            Grant grant = request.grants().get(i).grant();
            rules.requireGrantable(grant, i);
            account.grant(grant);
        }
        return account;
    }

    private Account visible(UUID id) {
        caller.requireSomewhere(Permission.STAFF_MANAGE);
        Account account = accounts.withGrants(id).orElseThrow(Problems::notFound);
        rules.requireVisible(account);
        return account;
    }

    private Response answer(Response.ResponseBuilder response, Account account) {
        return response.tag(ETags.of(account.revision()))
                .entity(view(account, factors.isOn(account.id())))
                .build();
    }

    private StaffAccount view(Account account, boolean secondFactor) {
        return StaffAccount.of(account, secondFactor, rules.visibleGrants(account));
    }
}

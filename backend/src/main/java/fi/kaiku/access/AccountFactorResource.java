package fi.kaiku.access;

import fi.kaiku.access.factor.FactorCatalog;
import fi.kaiku.access.mail.Letters;
import fi.kaiku.platform.Caller;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// One's own second factor. Each step but the confirming one asks for the password, since an open browser is not its
/// owner.
@Path("/account/second-factor")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AccountFactorResource {

    private static final String ISSUER = "Kaiku";

    private final Accounts accounts;
    private final FactorCatalog factors;
    private final OwnPassword ownPassword;
    private final OwnCode ownCode;
    private final EffectiveRights rights;
    private final NewSession newSession;
    private final Letters letters;
    private final Caller caller;

    AccountFactorResource(
            Accounts accounts,
            FactorCatalog factors,
            OwnPassword ownPassword,
            OwnCode ownCode,
            EffectiveRights rights,
            NewSession newSession,
            Letters letters,
            Caller caller) {
        this.accounts = accounts;
        this.factors = factors;
        this.ownPassword = ownPassword;
        this.ownCode = ownCode;
        this.rights = rights;
        this.newSession = newSession;
        this.letters = letters;
        this.caller = caller;
    }

    @Schema(name = "PasswordCheck")
    record PasswordCheck(
            @NotBlank @Size(max = Passwords.LONGEST) String password) {}

    @Schema(name = "CodeCheck")
    record CodeCheck(@NotBlank @Size(max = OwnCode.LONGEST) String code) {}

    @Schema(name = "PasswordAndCodeCheck")
    record PasswordAndCode(
            @NotBlank @Size(max = Passwords.LONGEST) String password,
            @NotBlank @Size(max = OwnCode.LONGEST) String code) {}

    /// @param secret in Base32, for those who type it
    /// @param uri    `otpauth:`, for the QR code
    @Schema(name = "AuthenticatorSecret")
    record Secret(String secret, String uri) {

        static Secret of(String secret, String email) {
            String label = URLEncoder.encode(ISSUER + ":" + email, StandardCharsets.UTF_8)
                    .replace("+", "%20");
            return new Secret(secret, "otpauth://totp/%s?secret=%s&issuer=%s".formatted(label, secret, ISSUER));
        }
    }

    /// @param recoveryCodes each opens once, without the authenticator; they are shown this once
    @Schema(name = "RecoveryCodes")
    record Codes(List<String> recoveryCodes) {}

    @POST
    @Transactional
    @Operation(
            operationId = "beginSecondFactor",
            summary = "Get the secret for an authenticator; it counts once a code of it was shown")
    public Secret begin(@Valid @NotNull PasswordCheck request) {
        Account account = accounts.own(caller.accountId());
        if (factors.isOn(account.id())) {
            throw AccessProblems.secondFactorOn();
        }
        ownPassword.require(account, request.password(), "/password");
        return Secret.of(factors.begin(account.id()), account.email());
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "confirmSecondFactor",
            summary = "Turn the second factor on by a code of the authenticator, and log out everywhere else")
    @APIResponseSchema(
            value = Codes.class,
            responseDescription = "The recovery codes; this session goes on under a new cookie.")
    public Response confirm(@Valid @NotNull CodeCheck request, @Context UriInfo uri, @Context HttpHeaders headers) {
        Account account = accounts.own(caller.accountId());
        List<String> codes = ownCode.counted(account, () -> factors.confirm(account.id(), request.code()));
        letters.tell(account.email(), account.language(), Letters.Notice.SECOND_FACTOR_ON);
        return Response.ok(new Codes(codes))
                .cookie(newSession.openOnly(account.id(), headers, uri))
                .build();
    }

    @POST
    @Path("/recovery-codes")
    @Transactional
    @Operation(operationId = "renewRecoveryCodes", summary = "Ten new recovery codes in place of those that are left")
    public Codes renew(@Valid @NotNull PasswordCheck request) {
        Account account = accounts.own(caller.accountId());
        ownPassword.require(account, request.password(), "/password");
        if (!factors.isOn(account.id())) {
            throw AccessProblems.secondFactorOff();
        }
        return new Codes(factors.newCodes(account.id()));
    }

    @POST
    @Path("/removal")
    @Transactional
    @Operation(operationId = "removeSecondFactor", summary = "Turn the second factor off")
    @APIResponse(responseCode = "204", description = "From now on the password is enough.")
    public void remove(@Valid @NotNull PasswordAndCode request) {
        Account account = accounts.own(caller.accountId());
        ownPassword.require(account, request.password(), "/password");
        if (!factors.isOn(account.id())) {
            throw AccessProblems.secondFactorOff();
        }
        if (rights.requiresSecondFactor(account)) {
            throw AccessProblems.secondFactorRequired();
        }
        ownCode.require(account, request.code());
        factors.turnOff(account.id());
        letters.tell(account.email(), account.language(), Letters.Notice.SECOND_FACTOR_OFF);
    }
}

package fi.kaiku.access.invitation;

import fi.kaiku.access.ByPassword;
import fi.kaiku.access.StaffCatalog;
import fi.kaiku.access.StaffCatalog.Person;
import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// Joining. It opens no session: whoever has the letter may join, whoever logs in shows that they are who joined.
@Path("/invitation-acceptances")
class InvitationAcceptanceResource {

    private final Invitations invitations;
    private final StaffCatalog staff;
    private final Clock clock;

    InvitationAcceptanceResource(Invitations invitations, StaffCatalog staff, Clock clock) {
        this.invitations = invitations;
        this.staff = staff;
        this.clock = clock;
    }

    /// Name, language and password are of those who have no account yet, and left out by others.
    @Schema(name = "InvitationAcceptance")
    record Acceptance(
            @NotBlank @Size(max = 100) String token,
            @Nullable @Size(min = 1, max = 200) String name,
            @Nullable @Pattern(regexp = "fi|sv|en") String language,

            @Nullable @Size(min = StaffCatalog.SHORTEST_PASSWORD, max = StaffCatalog.LONGEST_PASSWORD)
            String password) {}

    @POST
    @ByPassword
    @PermitAll
    @AcrossOrganisations
    @Transactional
    @Operation(operationId = "acceptInvitation", summary = "Join, by the link of an invitation")
    @APIResponse(responseCode = "204", description = "The account has the roles now; log in.")
    public void accept(@Valid @NotNull Acceptance request) {
        SecretToken token = new SecretToken(request.token());
        Invitation invitation = invitations
                .open(token, clock.instant())
                .filter(found -> staff.mayGrant(found.invitedBy(), found.offers()))
                .orElseThrow(InvitationProblems::linkEnded);
        if (staff.exists(invitation.email())) {
            Person person = staff.active(invitation.email()).orElseThrow(InvitationProblems::linkEnded);
            staff.promote(person.id(), invitation.offers());
        } else {
            hire(invitation, request);
        }
        if (!invitations.use(token)) {
            throw InvitationProblems.linkEnded();
        }
    }

    private void hire(Invitation invitation, Acceptance request) {
        String name = request.name();
        String language = request.language();
        String password = request.password();
        if (name == null || name.isBlank() || language == null || password == null) {
            throw InvitationProblems.missing(missing(request));
        }
        staff.hire(invitation.email(), name, language, password, invitation.offers());
    }

    private static List<String> missing(Acceptance request) {
        List<String> missing = new ArrayList<>();
        if (request.name() == null || request.name().isBlank()) {
            missing.add("name");
        }
        if (request.language() == null) {
            missing.add("language");
        }
        if (request.password() == null) {
            missing.add("password");
        }
        return missing;
    }
}

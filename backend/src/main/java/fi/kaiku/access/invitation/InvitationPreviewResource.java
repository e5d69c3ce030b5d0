package fi.kaiku.access.invitation;

import fi.kaiku.access.StaffCatalog;
import fi.kaiku.access.StaffCatalog.Person;
import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a link invites to. It is asked by POST, so that the link stands in no log.
@Path("/invitation-previews")
@Produces(MediaType.APPLICATION_JSON)
class InvitationPreviewResource {

    private final Invitations invitations;
    private final StaffCatalog staff;
    private final Clock clock;

    InvitationPreviewResource(Invitations invitations, StaffCatalog staff, Clock clock) {
        this.invitations = invitations;
        this.staff = staff;
        this.clock = clock;
    }

    /// @param token what stands behind the `#` of the link
    @Schema(name = "InvitationLink")
    record Link(@NotBlank @Size(max = 100) String token) {}

    /// @param hasAccount whether the address has an account: then nothing is asked, and the roles are added to it
    @Schema(name = "InvitationPreview")
    record Preview(String email, String language, String inviter, boolean hasAccount) {}

    @POST
    @PermitAll
    @AcrossOrganisations
    @Transactional
    @Operation(operationId = "previewInvitation", summary = "What a link invites to")
    public Preview preview(@Valid @NotNull Link request) {
        Invitation invitation = invitations
                .open(new SecretToken(request.token()), clock.instant())
                .orElseThrow(InvitationProblems::linkEnded);
        Person inviter = staff.active(invitation.invitedBy()).orElseThrow(InvitationProblems::linkEnded);
        return new Preview(invitation.email(), invitation.language(), inviter.name(), staff.exists(invitation.email()));
    }
}

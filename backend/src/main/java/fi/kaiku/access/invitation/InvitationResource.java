package fi.kaiku.access.invitation;

import fi.kaiku.access.ByPassword;
import fi.kaiku.access.StaffCatalog;
import fi.kaiku.access.StaffCatalog.Offer;
import fi.kaiku.access.StaffCatalog.Person;
import fi.kaiku.access.mail.Letters;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Deed;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import fi.kaiku.platform.SecretToken;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// Who is asked to join. Nobody offers more than they may do themselves.
@Path("/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class InvitationResource {

    private final Invitations invitations;
    private final StaffCatalog staff;
    private final Letters letters;
    private final Event<Deed> told;
    private final Caller caller;
    private final Clock clock;

    InvitationResource(
            Invitations invitations,
            StaffCatalog staff,
            Letters letters,
            Event<Deed> told,
            Caller caller,
            Clock clock) {
        this.invitations = invitations;
        this.staff = staff;
        this.letters = letters;
        this.told = told;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "NewInvitation")
    record NewInvitation(
            @NotBlank @Email @Size(max = 254) String email,
            @NotNull @Pattern(regexp = "fi|sv|en") String language,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid Offer> grants) {}

    /// @param language of the letter
    /// @param grants   as far as the caller manages staff there
    /// @param expired  whether the link has ended; it can be sent again
    @Schema(name = "Invitation")
    record View(
            UUID id,
            String email,
            String language,
            Instant sentAt,
            Instant expiresAt,
            boolean expired,
            List<Offer> grants) {

        static View of(Invitation invitation, List<Offer> visible, Instant now) {
            return new View(
                    invitation.id(),
                    invitation.email(),
                    invitation.language(),
                    invitation.sentAt(),
                    invitation.expiresAt(),
                    !invitation.expiresAt().isAfter(now),
                    visible);
        }
    }

    @POST
    @ByPassword
    @Transactional
    @Operation(operationId = "createInvitation", summary = "Ask somebody to join, by e-mail")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The invitation.")
    public Response create(@Valid @NotNull NewInvitation request) {
        staff.requireManager();
        staff.requireGrantable(request.grants());
        Invitation invitation = new Invitation(
                staff.normal(request.email()),
                request.language(),
                request.grants().stream().distinct().toList());
        send(invitation);
        invitations.persistAndFlush(invitation);
        return Response.created(URI.create("invitations/" + invitation.id()))
                .entity(view(invitation))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listInvitations", summary = "Invitations that nobody has taken up yet")
    public Page<View> list(@Valid @BeanParam PageRequest page) {
        staff.requireManager();
        List<Invitation> found = caller.mayEverywhere(Permission.STAFF_MANAGE)
                ? invitations.all(page)
                : invitations.in(caller.organisations(Permission.STAFF_MANAGE), page);
        return page.page(found, Invitation::id).map(this::view);
    }

    @POST
    @Path("/{id}/letters")
    @Transactional
    @Operation(operationId = "resendInvitation", summary = "Send another link, in place of the one before")
    @APIResponse(responseCode = "204", description = "It is on its way, and works for seven days.")
    public void resend(UUID id) {
        Invitation invitation = visible(id);
        staff.requireRevocable(invitation.offers());
        send(invitation);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "withdrawInvitation", summary = "Take an invitation back")
    @APIResponse(responseCode = "204", description = "Its link opens nothing any more.")
    public void withdraw(UUID id) {
        Invitation invitation = visible(id);
        staff.requireRevocable(invitation.offers());
        invitations.withdraw(invitation);
        invitation.offers().stream()
                .map(Offer::organisationId)
                .distinct()
                .forEach(owner -> told.fire(new Deed(owner, null, "invitation.deleted", id, Map.of())));
    }

    private void send(Invitation invitation) {
        if (!staff.mayWrite("invitation", invitation.email())) {
            throw InvitationProblems.lettersPaused();
        }
        Person inviter = staff.active(caller.accountId()).orElseThrow(Problems::notFound);
        SecretToken token = SecretToken.random();
        invitation.send(token, inviter.id(), clock.instant());
        letters.invite(invitation.email(), invitation.language(), inviter.name(), token);
    }

    private Invitation visible(UUID id) {
        staff.requireManager();
        return invitations
                .findByIdOptional(id)
                .filter(invitation -> invitation.offers().stream().anyMatch(staff::sees))
                .orElseThrow(Problems::notFound);
    }

    private View view(Invitation invitation) {
        List<Offer> visible = invitation.offers().stream().filter(staff::sees).toList();
        return View.of(invitation, visible, clock.instant());
    }
}

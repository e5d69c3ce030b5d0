package fi.kaiku.access.invitation;

import fi.kaiku.access.StaffCatalog.Offer;
import fi.kaiku.platform.Ids;
import fi.kaiku.platform.SecretToken;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Somebody is asked to join.
@Entity
@Table(name = "invitations")
class Invitation {

    private static final Duration LIFE = Duration.ofDays(7);

    @Id
    private UUID id;

    private String email;
    private String language;
    private UUID invitedBy;
    private byte[] tokenHash;
    private Instant sentAt;
    private Instant expiresAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "invitation_id", nullable = false, updatable = false)
    private List<InvitationGrant> grants = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    Invitation() {}

    /// @param email in its normal form
    @SuppressWarnings("NullAway.Init") // send sets the rest
    Invitation(String email, String language, List<Offer> offers) {
        this.id = Ids.next();
        this.email = email;
        this.language = language;
        offers.forEach(offer -> grants.add(new InvitationGrant(offer)));
    }

    /// Another link, in place of the one before; whoever sends it answers for it.
    void send(SecretToken token, UUID sender, Instant now) {
        tokenHash = token.hash();
        invitedBy = sender;
        sentAt = now;
        expiresAt = now.plus(LIFE);
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String language() {
        return language;
    }

    UUID invitedBy() {
        return invitedBy;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    List<Offer> offers() {
        return grants.stream().map(InvitationGrant::offer).toList();
    }
}

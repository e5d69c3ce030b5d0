package fi.kaiku.access.invitation;

import fi.kaiku.access.Role;
import fi.kaiku.access.StaffCatalog.Offer;
import fi.kaiku.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One role that an invitation gives.
@Entity
@Table(name = "invitation_grants")
class InvitationGrant {

    @Id
    private UUID id;

    private @Nullable UUID organisationId;

    private Role role;

    @SuppressWarnings("NullAway.Init")
    InvitationGrant() {}

    InvitationGrant(Offer offer) {
        this.id = Ids.next();
        this.organisationId = offer.organisationId();
        this.role = offer.role();
    }

    Offer offer() {
        return new Offer(organisationId, role);
    }
}

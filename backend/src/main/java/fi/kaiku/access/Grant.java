package fi.kaiku.access;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.Told;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One role of one account: in an organisation, or in the whole installation when it names none.
@Entity
@Table(name = "grants")
class Grant {

    @Id
    private UUID id;

    private @Nullable UUID organisationId;

    @Told
    private Role role;

    private boolean byGroup;

    @SuppressWarnings("NullAway.Init")
    Grant() {}

    Grant(@Nullable UUID organisationId, Role role) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.role = role;
    }

    /// One that a group of the provider of single sign-on gives, and that goes when the group goes.
    static Grant byGroup(@Nullable UUID organisationId, Role role) {
        Grant grant = new Grant(organisationId, role);
        grant.byGroup = true;
        return grant;
    }

    Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    Role role() {
        return role;
    }

    boolean byGroup() {
        return byGroup;
    }

    /// The same role in the same place, whoever gave it.
    boolean equivalent(Grant other) {
        return role == other.role && organisationId().equals(other.organisationId());
    }
}

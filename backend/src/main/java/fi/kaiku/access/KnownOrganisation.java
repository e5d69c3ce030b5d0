package fi.kaiku.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// An organisation as settings name it.
@Entity
@Immutable
@Table(name = "v_organisation_names")
class KnownOrganisation {

    @Id
    private UUID organisationId;

    private @Nullable String businessId;

    @SuppressWarnings("NullAway.Init")
    KnownOrganisation() {}

    UUID id() {
        return organisationId;
    }
}

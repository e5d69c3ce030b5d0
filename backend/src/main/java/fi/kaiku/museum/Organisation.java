package fi.kaiku.museum;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Owned;
import fi.kaiku.platform.Told;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A legal owner of museums: the state, a municipality, a foundation, an association.
@Entity
@Table(name = "organisations")
class Organisation implements Owned {

    @Id
    private UUID id;

    @Told
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private @Nullable String businessId;
    private String ownerType;
    private Instant createdAt;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init")
    Organisation() {}

    Organisation(NewOrganisation content, Instant createdAt) {
        this.id = Ids.next();
        this.name = content.name();
        this.businessId = content.businessId();
        this.ownerType = content.ownerType();
        this.createdAt = createdAt;
    }

    void describe(LocalizedText newName, @Nullable String newBusinessId, String newOwnerType) {
        name = newName;
        businessId = newBusinessId;
        ownerType = newOwnerType;
    }

    @Override
    public Set<UUID> owners() {
        return Set.of(id);
    }

    UUID id() {
        return id;
    }

    LocalizedText name() {
        return name;
    }

    @Nullable
    String businessId() {
        return businessId;
    }

    String ownerType() {
        return ownerType;
    }

    int revision() {
        return revision;
    }
}

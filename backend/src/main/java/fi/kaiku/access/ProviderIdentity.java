package fi.kaiku.access;

import fi.kaiku.access.sso.ProvenPerson;
import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// Whose account it is that somebody logs in to through a provider.
@Entity
@Unaudited("that the account is linked is told")
@IdClass(ProviderIdentity.Key.class)
@Table(name = "provider_identities")
class ProviderIdentity {

    record Key(String issuer, String subject) {}

    @Id
    private String issuer;

    @Id
    private String subject;

    private UUID accountId;
    private Instant linkedAt;

    @SuppressWarnings("NullAway.Init")
    ProviderIdentity() {}

    ProviderIdentity(ProvenPerson person, UUID accountId, Instant linkedAt) {
        this.issuer = person.issuer();
        this.subject = person.subject();
        this.accountId = accountId;
        this.linkedAt = linkedAt;
    }

    UUID accountId() {
        return accountId;
    }
}

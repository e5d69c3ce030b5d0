package fi.kaiku.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// What an organisation asks of the logins of its staff.
@Entity
@Table(name = "login_policies")
class LoginPolicy {

    @Id
    private UUID organisationId;

    private boolean secondFactorRequired;

    @SuppressWarnings("NullAway.Init")
    LoginPolicy() {}

    LoginPolicy(UUID organisationId) {
        this.organisationId = organisationId;
    }

    void requireSecondFactor(boolean required) {
        secondFactorRequired = required;
    }

    boolean secondFactorRequired() {
        return secondFactorRequired;
    }
}

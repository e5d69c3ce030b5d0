package fi.kaiku.access;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// A password that is being tried, and that was wrong unless the attempt is taken away again.
@Entity
@Unaudited("failed logins are told as such")
@Immutable
@Table(name = "login_attempts")
class LoginAttempt {

    @Id
    private UUID id;

    private byte[] guesser;
    private Instant triedAt;

    @SuppressWarnings("NullAway.Init")
    LoginAttempt() {}

    LoginAttempt(byte[] guesser, Instant now) {
        this.id = Ids.next();
        this.guesser = guesser;
        this.triedAt = now;
    }

    Instant triedAt() {
        return triedAt;
    }
}

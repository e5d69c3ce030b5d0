package fi.kaiku.access.recovery;

import fi.kaiku.access.StaffCatalog;
import fi.kaiku.access.StaffCatalog.Person;
import fi.kaiku.access.mail.Letters;
import fi.kaiku.platform.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Sends a link to whoever has the address, if anybody has. Nobody waits for it.
@ApplicationScoped
class SendPasswordReset {

    private final StaffCatalog staff;
    private final PasswordResets resets;
    private final Letters letters;
    private final Clock clock;

    SendPasswordReset(StaffCatalog staff, PasswordResets resets, Letters letters, Clock clock) {
        this.staff = staff;
        this.resets = resets;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    void to(String email) {
        staff.active(email)
                .filter(person -> staff.mayWrite("password reset", person.email()))
                .ifPresent(this::send);
    }

    private void send(Person person) {
        SecretToken token = SecretToken.random();
        resets.persist(new PasswordReset(token, person.id(), clock.instant()));
        letters.reset(person.email(), person.language(), token);
    }
}

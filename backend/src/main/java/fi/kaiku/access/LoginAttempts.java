package fi.kaiku.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LoginAttempts implements PanacheRepositoryBase<LoginAttempt, UUID> {

    /// Newest first.
    List<LoginAttempt> since(Instant since, byte[] guesser, int most) {
        return find("guesser = ?1 and triedAt > ?2 order by triedAt desc", guesser, since)
                .page(0, most)
                .list();
    }

    void forget(byte[] guesser) {
        delete("guesser", guesser);
    }

    long deleteBefore(Instant end) {
        return delete("triedAt <= ?1", end);
    }
}

package fi.kaiku.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Lets nobody guess on: after ten wrong passwords for an account within a quarter of an hour, further ones are not
/// even
/// looked at. That would lock its owner out as well; so browsers in which they have logged in before count for
/// themselves, and go on. Addresses that nobody has are treated alike.
///
/// Source: OWASP, Slow Down Online Guessing Attacks with Device Cookies.
@ApplicationScoped
class CountLoginAttempt {

    private final LoginAttempts attempts;
    private final Clock clock;

    CountLoginAttempt(LoginAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /// Counts the attempt before the password is looked at, so that guesses at the same time count as well.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 429 where there were too many
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void count(Guesser guesser, Limit limit) {
        Instant now = clock.instant();
        List<LoginAttempt> recent = attempts.since(now.minus(limit.within()), guesser.hash(), limit.most());
        if (recent.size() >= limit.most()) {
            Duration rest = Duration.between(now, recent.getLast().triedAt().plus(limit.within()));
            throw AccessProblems.loginPaused(Math.toIntExact(rest.toSeconds() + 1));
        }
        attempts.persist(new LoginAttempt(guesser.hash(), now));
    }
}

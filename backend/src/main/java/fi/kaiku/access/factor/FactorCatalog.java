package fi.kaiku.access.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.codec.binary.Base32;

/// The second factors of accounts.
@ApplicationScoped
@Transactional
public class FactorCatalog {

    private static final int RECOVERY_CODES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecondFactors factors;
    private final RecoveryCodes codes;
    private final SealedSecrets sealed;
    private final Clock clock;

    FactorCatalog(SecondFactors factors, RecoveryCodes codes, SealedSecrets sealed, Clock clock) {
        this.factors = factors;
        this.codes = codes;
        this.sealed = sealed;
        this.clock = clock;
    }

    /// @param since         when it was turned on
    /// @param recoveryCodes how many are left
    public record State(Instant since, int recoveryCodes) {}

    /// Empty where there is no second factor.
    public Optional<State> state(UUID accountId) {
        return factors.confirmed(accountId)
                .flatMap(SecondFactor::confirmedAt)
                .map(since -> new State(since, codes.left(accountId)));
    }

    public boolean isOn(UUID accountId) {
        return factors.confirmed(accountId).isPresent();
    }

    public Set<UUID> onAmong(Collection<UUID> accountIds) {
        return factors.confirmedAmong(accountIds);
    }

    /// Makes a secret that counts once [#confirm] has seen a code of it. Not to be asked while one is on.
    ///
    /// @return the secret in Base32, as authenticators take it
    public String begin(UUID accountId) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        byte[] stored = sealed.seal(accountId, secret);
        factors.findByIdOptional(accountId)
                .ifPresentOrElse(
                        begun -> begun.replace(stored), () -> factors.persist(new SecondFactor(accountId, stored)));
        return new Base32().encodeToString(secret);
    }

    /// @return the recovery codes, shown this once; empty where the code is wrong or nothing was begun
    public Optional<List<String>> confirm(UUID accountId, String code) {
        Optional<SecondFactor> begun = factors.findByIdOptional(accountId)
                .filter(factor -> factor.confirmedAt().isEmpty());
        if (begun.isEmpty() || !acceptsTotp(begun.get(), code)) {
            return Optional.empty();
        }
        factors.getEntityManager().refresh(begun.get());
        begun.get().confirm(clock.instant());
        return Optional.of(newCodes(accountId));
    }

    /// Takes a code of the authenticator or a recovery code, each once.
    public boolean accepts(UUID accountId, String code) {
        return factors.confirmed(accountId)
                .filter(factor -> acceptsTotp(factor, code) || codes.use(accountId, code))
                .isPresent();
    }

    /// Ten new recovery codes in place of the old ones.
    public List<String> newCodes(UUID accountId) {
        codes.deleteOf(accountId);
        List<String> fresh = IntStream.range(0, RECOVERY_CODES)
                .mapToObj(any -> RecoveryCode.random())
                .toList();
        fresh.forEach(code -> codes.persist(new RecoveryCode(accountId, code)));
        return fresh;
    }

    /// @return false where there was none
    public boolean turnOff(UUID accountId) {
        codes.deleteOf(accountId);
        return factors.deleteById(accountId);
    }

    private boolean acceptsTotp(SecondFactor factor, String code) {
        byte[] secret = sealed.open(factor.accountId(), factor.secret());
        OptionalLong step = Totp.step(secret, code.replace(" ", ""), clock.instant(), factor.lastStep());
        return step.isPresent() && factors.moveOn(factor.accountId(), step.getAsLong());
    }
}

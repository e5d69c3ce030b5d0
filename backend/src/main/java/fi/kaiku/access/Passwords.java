package fi.kaiku.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Passwords as argon2id hashes.
@Singleton
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int GENERATED_BYTES = 15;

    private final Argon2Function argon2id;
    private final String nobodysHash;

    /// Each check takes a core for a while.
    private final Semaphore checking =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /// Source of the default: OWASP Password Storage Cheat Sheet, 19 MiB, two passes, one lane.
    ///
    /// @param memory what each check takes, in KiB; hashes tell their own, so that it can be raised at any time
    Passwords(@ConfigProperty(name = "kaiku.argon2.memory", defaultValue = "19456") int memory) {
        this.argon2id = Argon2Function.getInstance(memory, PASSES, LANES, HASH_BYTES, Argon2.ID);
        this.nobodysHash = hash(generate());
    }

    String hash(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(argon2id).getResult();
    }

    /// Takes as long for somebody who has no account, so that the time does not tell who has one.
    ///
    /// @param hash empty where nobody has the e-mail address
    boolean match(String password, Optional<String> hash) {
        checking.acquireUninterruptibly();
        try {
            return check(password, hash);
        } finally {
            checking.release();
        }
    }

    private boolean check(String password, Optional<String> hash) {
        String encoded = hash.orElse(nobodysHash);
        boolean matches = Password.check(password, encoded).with(Argon2Function.getInstanceFromHash(encoded));
        return matches && hash.isPresent();
    }

    /// 20 characters, 120 bits.
    static String generate() {
        byte[] bytes = new byte[GENERATED_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

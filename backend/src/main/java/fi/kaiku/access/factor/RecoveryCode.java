package fi.kaiku.access.factor;

import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;
import org.hibernate.annotations.Immutable;

/// One code that opens once, without the authenticator.
@Entity
@Unaudited("Comes and goes with the second factor, whose change is told.")
@Immutable
@Table(name = "recovery_codes")
class RecoveryCode {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// 80 bits: nobody finds the code of a hash, though it is a plain one.
    private static final int BYTES = 10;

    private static final Pattern FOUR = Pattern.compile("(.{4})(?!$)");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z2-7]");

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    RecoveryCode() {}

    RecoveryCode(UUID accountId, String code) {
        this.key = new Key(accountId, hash(code));
    }

    /// 16 letters and digits in four groups: `abcd-efgh-2345-mnop`.
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return FOUR.matcher(new Base32().encodeToString(bytes).toLowerCase(Locale.ROOT))
                .replaceAll("$1-");
    }

    /// However it is written: with or without hyphens, in capitals.
    static byte[] hash(String code) {
        return new SecretToken(NO_LETTER.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("")).hash();
    }

    @Embeddable
    record Key(UUID accountId, byte[] codeHash) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && accountId.equals(key.accountId) && Arrays.equals(codeHash, key.codeHash);
        }

        @Override
        public int hashCode() {
            return 31 * accountId.hashCode() + Arrays.hashCode(codeHash);
        }
    }
}

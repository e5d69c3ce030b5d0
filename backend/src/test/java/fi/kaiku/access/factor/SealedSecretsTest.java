package fi.kaiku.access.factor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SealedSecretsTest {

    private static final byte[] SECRET = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20};

    private final SealedSecrets secrets;

    SealedSecretsTest(SealedSecrets secrets) {
        this.secrets = secrets;
    }

    @Test
    void openForTheirAccountOnly() {
        UUID account = UUID.randomUUID();
        byte[] sealed = secrets.seal(account, SECRET);
        assertArrayEquals(SECRET, secrets.open(account, sealed));
        assertThrows(IllegalStateException.class, () -> secrets.open(UUID.randomUUID(), sealed));
    }

    @Test
    void hideTheSecretAndLookDifferentEachTime() {
        UUID account = UUID.randomUUID();
        byte[] sealed = secrets.seal(account, SECRET);
        assertFalse(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains(new String(SECRET, java.nio.charset.StandardCharsets.ISO_8859_1)));
        assertFalse(Arrays.equals(sealed, secrets.seal(account, SECRET)));
    }

    @Test
    void areNotOpenedWhenTheyWereTouched() {
        UUID account = UUID.randomUUID();
        byte[] sealed = secrets.seal(account, SECRET);
        sealed[sealed.length - 20] ^= 1;
        assertThrows(IllegalStateException.class, () -> secrets.open(account, sealed));
    }
}

package fi.kaiku.access.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.access.mail.Letters.Notice;
import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.mail.Letterbox;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class LettersTest {

    private final Letters letters;
    private final MockMailbox mails;
    private final String to = UUID.randomUUID() + "@example.org";

    LettersTest(Letters letters, MockMailbox mails) {
        this.letters = letters;
        this.mails = mails;
    }

    private Mail letter() {
        return new Letterbox(mails, to).letters(1).getFirst();
    }

    @ParameterizedTest
    @CsvSource({"fi, Kutsu Kaikuun", "sv, Inbjudan till Kaiku", "en, Invitation to Kaiku"})
    void speakTheLanguageOfWhomTheyAreFor(String language, String subject) {
        letters.invite(to, language, "Asta <b>", SecretToken.random());
        assertEquals(subject, letter().getSubject());
        assertTrue(letter().getText().contains("Asta <b> "), letter().getText());
        assertFalse(letter().getText().contains("{"), letter().getText());
    }

    @ParameterizedTest
    @EnumSource(Notice.class)
    void sayWhatHappenedInTheSubject(Notice notice) {
        letters.tell(to, "en", notice);
        String happened = notice == Notice.PASSWORD_CHANGED ? "password was changed" : "Two-step sign-in was turned";
        assertTrue(letter().getSubject().contains(happened), letter().getSubject());
        assertTrue(letter().getText().startsWith("Hello,"), letter().getText());
    }

    @Test
    void carryTheSecretBehindTheHash() {
        SecretToken token = SecretToken.random();
        letters.reset(to, "fi", token);
        assertEquals(token.text(), Letterbox.token(letter(), "/password-reset"));
    }

    @Test
    void stayHereWhereTheTransactionFails() {
        QuarkusTransaction.begin();
        letters.reset(to, "en", SecretToken.random());
        QuarkusTransaction.rollback();
        letters.invite(to, "en", "Asta", SecretToken.random()); // errands go one after the other
        assertEquals("Invitation to Kaiku", letter().getSubject());
        assertEquals(1, new Letterbox(mails, to).here());
    }
}

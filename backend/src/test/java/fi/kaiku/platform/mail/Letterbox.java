package fi.kaiku.platform.mail;

import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What arrived at an address.
public final class Letterbox {

    private static final Pattern LINK =
            Pattern.compile("https://kaiku\\.example\\.org(/[a-z-]+)#([A-Za-z0-9_-]{43})\\s");

    private final MockMailbox mails;
    private final String address;

    public Letterbox(MockMailbox mails, String address) {
        this.mails = mails;
        this.address = address;
    }

    /// Waits until so many letters are there; the newest comes last.
    public List<Mail> letters(int number) {
        await().atMost(Duration.ofSeconds(20)).until(() -> here() >= number);
        return mails.getMailsSentTo(address);
    }

    /// How many letters are there now.
    public int here() {
        return mails.getMailsSentTo(address) == null
                ? 0
                : mails.getMailsSentTo(address).size();
    }

    /// What stands behind the `#` of the link of a letter.
    public static String token(Mail letter, String page) {
        List<MatchResult> links = LINK.matcher(letter.getText()).results().toList();
        if (links.size() != 1 || !links.getFirst().group(1).equals(page)) {
            throw new AssertionError(letter.getText());
        }
        return links.getFirst().group(2);
    }
}

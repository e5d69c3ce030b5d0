package fi.kaiku.platform.mail;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.mailer.Mail;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class PostTest {

    private static final Letter LETTER =
            new Letter("new@example.org", "Kutsu", "https://kaiku.example.org/invitation#x");

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final Logger log = Logger.getLogger(Post.class.getName());

    private Post post(Optional<String> server) {
        MailSettings settings = new MailSettings() {
            @Override
            public Optional<String> host() {
                return server;
            }

            @Override
            public URI publicUrl() {
                return URI.create("https://kaiku.example.org");
            }
        };
        return new Post(
                settings, mails -> List.of(mails).stream().map(Mail::getSubject).forEach(sent::add), new Errands());
    }

    private void listen() {
        log.setLevel(Level.INFO);
        log.addHandler(new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    @Test
    void logsLettersInFullWhereNoServerIsSet() {
        listen();
        post(Optional.empty()).take(LETTER);
        await().until(() -> logged, contains(containsString(LETTER.text())));
        await().until(sent::isEmpty);
    }

    /// Whoever reads the log must not get in by it.
    @Test
    void sendsThemAndLogsNothingWhereOneIs() {
        listen();
        post(Optional.of("mail.example.org")).take(LETTER);
        await().until(() -> sent, contains("Kutsu"));
        await().until(logged::isEmpty);
    }
}

package fi.kaiku.platform.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/// Sends letters; where no server is set, it logs them in full, so that the operator can pass the link on.
@Singleton
final class Post {

    private static final Logger LOG = Logger.getLogger(Post.class);

    private final MailSettings settings;
    private final Mailer mailer;
    private final Errands errands;

    Post(MailSettings settings, Mailer mailer, Errands errands) {
        this.settings = settings;
        this.mailer = mailer;
        this.errands = errands;
    }

    void take(@Observes(during = TransactionPhase.AFTER_SUCCESS) Letter letter) {
        errands.run(() -> send(letter));
    }

    private void send(Letter letter) {
        if (settings.host().isEmpty()) {
            LOG.infof("No SMTP server is set. To %s: %s%n%s", letter.to(), letter.subject(), letter.text());
        } else {
            mailer.send(Mail.withText(letter.to(), letter.subject(), letter.text()));
        }
    }
}

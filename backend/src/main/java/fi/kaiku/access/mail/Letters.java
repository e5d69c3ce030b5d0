package fi.kaiku.access.mail;

import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.mail.Letter;
import fi.kaiku.platform.mail.MailSettings;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;

/// What letters say. The first line of a template is the subject; secrets stand behind the `#` of a link, which no
/// server gets to see.
@Singleton
public final class Letters {

    private final MailSettings settings;
    private final Event<Letter> letters;

    Letters(MailSettings settings, Event<Letter> letters) {
        this.settings = settings;
        this.letters = letters;
    }

    @CheckedTemplate
    static final class Templates {

        static native TemplateInstance invitation(String language, String inviter, String link);

        static native TemplateInstance reset(String language, String link);

        static native TemplateInstance notice(String language, String what);
    }

    /// What somebody is told of their account, since it may not have been them.
    public enum Notice {
        PASSWORD_CHANGED,
        SECOND_FACTOR_ON,
        SECOND_FACTOR_OFF
    }

    public void invite(String to, String language, String inviter, SecretToken token) {
        send(to, Templates.invitation(language, inviter, link("/invitation", token)));
    }

    public void reset(String to, String language, SecretToken token) {
        send(to, Templates.reset(language, link("/password-reset", token)));
    }

    public void tell(String to, String language, Notice notice) {
        send(to, Templates.notice(language, notice.name()));
    }

    private String link(String page, SecretToken token) {
        return settings.publicUrl().resolve(page) + "#" + token.text();
    }

    private void send(String to, TemplateInstance template) {
        String[] subjectAndText = template.render().strip().split("\n", 2);
        letters.fire(new Letter(to, subjectAndText[0].strip(), subjectAndText[1].strip() + "\n"));
    }
}

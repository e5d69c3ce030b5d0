package fi.kaiku.improvement.action;

import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.mail.Letter;
import fi.kaiku.platform.mail.MailSettings;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes to the mailbox of an action a week before it is due, and once more after that day. Nothing is written for the
/// first where the second is due already.
@ApplicationScoped
class RemindOfActions {

    private static final int DAYS_BEFORE = 7;
    private static final int AT_ONCE = 500;
    private static final String LANGUAGE_OF_LAST_RESORT = "fi";

    private final Actions actions;
    private final MuseumCatalog museums;
    private final MailSettings settings;
    private final Event<Letter> letters;
    private final Clock clock;

    RemindOfActions(Actions actions, MuseumCatalog museums, MailSettings settings, Event<Letter> letters, Clock clock) {
        this.actions = actions;
        this.museums = museums;
        this.settings = settings;
        this.letters = letters;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "ActionReminder")
    static final class Templates {

        static native TemplateInstance letter(
                String language, boolean overdue, String title, String dueOn, @Nullable String place, String link);
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    @AcrossOrganisations
    @Transactional
    void remind() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (Action action : actions.toRemindOf(today.plusDays(DAYS_BEFORE), AT_ONCE)) {
            if (isTime(action, today) && actions.markReminded(action, today)) {
                letters.fire(letter(action, today));
            }
        }
    }

    /// Since the last letter a due date may have been put off.
    private static boolean isTime(Action action, LocalDate today) {
        LocalDate due = Objects.requireNonNull(action.dueOn());
        LocalDate reminded = action.remindedOn();
        return reminded == null || today.isAfter(due) || reminded.isBefore(due.minusDays(DAYS_BEFORE));
    }

    private Letter letter(Action action, LocalDate today) {
        Optional<Museum> museum = Optional.ofNullable(action.museumId()).flatMap(museums::museum);
        String language = museum.map(known -> known.languages().getFirst()).orElse(LANGUAGE_OF_LAST_RESORT);
        LocalDate due = Objects.requireNonNull(action.dueOn());
        String[] subjectAndText = Templates.letter(
                        language,
                        today.isAfter(due),
                        action.title(),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(Locale.forLanguageTag(language))
                                .format(due),
                        museum.flatMap(known -> known.name().in(language)).orElse(null),
                        settings.publicUrl()
                                .resolve("/development/actions/" + action.id())
                                .toString())
                .render()
                .strip()
                .split("\n", 2);
        return new Letter(
                Objects.requireNonNull(action.reminderEmail()),
                subjectAndText[0].strip(),
                subjectAndText[1].strip() + "\n");
    }
}

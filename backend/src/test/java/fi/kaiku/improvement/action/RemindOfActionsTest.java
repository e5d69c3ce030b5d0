package fi.kaiku.improvement.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.platform.mail.Letterbox;
import fi.kaiku.testing.MovableClock;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RemindOfActionsTest {

    private final RemindOfActions reminders;
    private final MockMailbox mails;
    private final MovableClock clock;
    private final String to = UUID.randomUUID() + "@example.org";
    private Place place;

    RemindOfActionsTest(RemindOfActions reminders, MockMailbox mails, MovableClock clock) {
        this.clock = clock;
        this.reminders = reminders;
        this.mails = mails;
    }

    @BeforeEach
    void open() {
        place = Place.open();
    }

    private String planned(int daysAhead) {
        return Staff.of("editor", place.organisationId())
                .body(Map.of(
                        "organisationId",
                        place.organisationId(),
                        "museumId",
                        place.museumId(),
                        "title",
                        "Lisää tuoleja",
                        "dueOn",
                        day(daysAhead),
                        "reminderEmail",
                        to))
                .post("/api/v1/actions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @AfterEach
    void putBack() {
        clock.putBack();
    }

    private void putOff(String id, int daysAhead) {
        Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .body(Map.of("dueOn", day(daysAhead)))
                .patch("/api/v1/actions/" + id)
                .then()
                .statusCode(200);
    }

    private static String day(int ahead) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(ahead).toString();
    }

    private Letterbox letterbox() {
        return new Letterbox(mails, to);
    }

    @Test
    void writesOnceAWeekBeforeAndOnceAfterTheDay() {
        String id = planned(7);
        reminders.remind();
        Mail soon = letterbox().letters(1).getFirst();
        assertEquals("Toimenpiteen määräpäivä lähestyy", soon.getSubject());
        assertTrue(soon.getText().contains("Lisää tuoleja"), soon.getText());
        assertTrue(soon.getText().contains("/development/actions/" + id), soon.getText());
        assertFalse(soon.getText().contains("{"), soon.getText());
        reminders.remind();
        clock.move(Duration.ofDays(8));
        reminders.remind();
        assertEquals(
                "Toimenpiteen määräpäivä on mennyt",
                letterbox().letters(2).get(1).getSubject());
        reminders.remind();
        assertEquals(2, letterbox().here());
    }

    @Test
    void remindsAnewOfWhatWasPutOff() {
        String id = planned(7);
        reminders.remind();
        letterbox().letters(1);
        putOff(id, 20);
        reminders.remind();
        clock.move(Duration.ofDays(13));
        reminders.remind();
        assertEquals(
                "Toimenpiteen määräpäivä lähestyy",
                letterbox().letters(2).get(1).getSubject());
    }

    @Test
    void keepsStillAboutWhatIsFarAwayDoneOrHasNoMailbox() {
        planned(8);
        String done = planned(3);
        Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .body(Map.of("state", "done"))
                .put("/api/v1/actions/{id}/state", done);
        String unreachable = planned(3);
        Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .body("{\"reminderEmail\":null}")
                .patch("/api/v1/actions/" + unreachable)
                .then()
                .statusCode(200);
        reminders.remind();
        // The one that is due comes last, so that those before it would be there by now.
        planned(1);
        reminders.remind();
        assertEquals(1, letterbox().letters(1).size());
    }

    @Test
    void takesNothingThatIsNoAddress() {
        Staff.of("editor", place.organisationId())
                .body(Map.of(
                        "organisationId",
                        place.organisationId(),
                        "title",
                        "Tuoleja",
                        "reminderEmail",
                        "ei osoite\nCc: x"))
                .post("/api/v1/actions")
                .then()
                .statusCode(422);
    }
}

package fi.kaiku.partner.event;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.tenancy.Tenancy;
import fi.kaiku.platform.tenancy.Tenants;
import fi.kaiku.submission.SubmissionsWritten;
import fi.kaiku.testing.Answer;
import fi.kaiku.testing.MovableClock;
import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What happened, as partners poll it.
@QuarkusTest
class EventFeedTest {

    @Inject
    DataSource database;

    @Inject
    Tenancy tenancy;

    @Inject
    Event<SubmissionsWritten> written;

    @Inject
    ForgetEvents forgetting;

    @Inject
    MovableClock clock;

    @AfterEach
    void putBack() {
        clock.putBack();
    }

    @Test
    void tellsOfASubmissionWithoutWhatItSays() {
        Place place = Place.open();
        String begun = begin(place.organisationId());
        Answer answer = Answer.to(place).answers(Map.of("overall", 1, "why", "Kahvila oli kiinni."));
        answer.put().statusCode(201);

        JsonPath feed = waitFor(place.organisationId(), begun, 1);
        assertEquals("submission.stored", feed.getString("items[0].type"));
        assertEquals(place.museumId(), feed.getUUID("items[0].museumId"));
        assertEquals(
                Map.of(
                        "submissionId",
                        answer.id().toString(),
                        "museumId",
                        place.museumId().toString(),
                        "collectorId",
                        place.collectorId().toString(),
                        "surveyId",
                        place.surveyId().toString(),
                        "version",
                        1,
                        "channel",
                        "link",
                        "language",
                        "sv",
                        "day",
                        "2026-05-02"),
                feed.getMap("items[0].data"));
        assertTrue(feed.getString("items[0].timestamp").endsWith(":00:00Z"), "cut to the hour");
        assertEquals(4, feed.getUUID("items[0].id").version(), "an id that tells no time");
    }

    @Test
    void tellsNothingOfASubmissionThatIsStoredAlready() {
        Place place = Place.open();
        String begun = begin(place.organisationId());
        Answer answer = Answer.to(place);
        answer.put().statusCode(201);
        answer.put().statusCode(200);
        answer.with("language", "fi").put().statusCode(409);
        answer.again().put().statusCode(201);
        assertEquals(
                2, waitFor(place.organisationId(), begun, 2).getList("items").size());
    }

    @Test
    void keepsNothingOfAnErasedSubmissionButItsId() throws SQLException {
        Place place = Place.open();
        String begun = begin(place.organisationId());
        Answer answer = Answer.to(place);
        String code = answer.put().statusCode(201).extract().path("receiptCode");
        waitFor(place.organisationId(), begun, 1);

        io.restassured.RestAssured.given()
                .header("Receipt-Code", code)
                .delete("/api/v1/submissions/{id}", answer.id())
                .then()
                .statusCode(204);

        JsonPath feed = waitFor(place.organisationId(), begun, 1);
        assertEquals(List.of("submission.erased"), feed.getList("items.type"));
        assertEquals(
                Map.of(
                        "submissionId",
                        answer.id().toString(),
                        "museumId",
                        place.museumId().toString()),
                feed.getMap("items[0].data"));
    }

    @Test
    void tellsOfAPublishedSurvey() {
        Place place = Place.open();
        JsonPath feed = waitFor(place.organisationId(), "", 1);
        assertEquals(List.of("survey.published"), feed.getList("items.type"));
        assertEquals(place.surveyId(), feed.getUUID("items[0].data.surveyId"));
        assertEquals(1, feed.getInt("items[0].data.version"));
        assertNull(feed.get("items[0].museumId"), "it concerns the whole organisation");
    }

    @Test
    void tellsEachMemberOfAReleaseOfTheirCluster() {
        Place one = Place.open();
        Place other = Place.open();
        UUID cluster = Places.cluster("tables", one.museumId(), other.museumId());
        Answer.to(one).put().statusCode(201);
        UUID release = Staff.administrator()
                .body(Map.of("clusterId", cluster))
                .post("/api/v1/releases")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("release.id");
        for (Place place : List.of(one, other)) {
            JsonPath feed = waitFor(place.organisationId(), "", 2);
            assertEquals(List.of("survey.published", "release.published"), feed.getList("items.type"));
            assertEquals(release, feed.getUUID("items[1].data.releaseId"));
            assertEquals(cluster, feed.getUUID("items[1].data.clusterId"));
        }
    }

    /// The outbox stands in the transaction of the submissions: without them there is no event.
    @Test
    void isRolledBackWithWhatHappened() throws SQLException {
        Place place = Place.open();
        String begun = begin(place.organisationId());
        UUID undone = Ids.next();
        UUID done = Ids.next();
        try (Connection connection = connection(place)) {
            connection.setAutoCommit(false);
            tell(connection, place, undone);
            connection.rollback();
            tell(connection, place, done);
            connection.commit();
        }
        JsonPath feed = waitFor(place.organisationId(), begun, 1);
        assertEquals(List.of(done.toString()), feed.getList("items.data.submissionId"));
    }

    /// The slow transaction has the lower number and commits later. A reader who went on after the quick
    /// one would never see it.
    @Test
    void losesNothingThatCommitsLate() throws SQLException {
        Place place = Place.open();
        String cursor = begin(place.organisationId());
        UUID slow = Ids.next();
        UUID quick = Ids.next();
        List<String> seen = new ArrayList<>();
        try (Connection one = connection(place);
                Connection other = connection(place)) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            tell(one, place, slow);
            tell(other, place, quick);
            other.commit();
            cursor = poll(place.organisationId(), cursor, seen);
            assertEquals(List.of(), seen, "the quick one waits for the slow one");
            one.commit();
        }
        String before = cursor;
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            seen.clear();
            poll(place.organisationId(), before, seen);
            return seen.size() == 2;
        });
        assertEquals(List.of(slow.toString(), quick.toString()), seen);
    }

    /// As text, 10 comes before 9.
    @Test
    void readsTransactionsInTheOrderOfTheirNumbers() throws SQLException {
        Place place = Place.open();
        begin(place.organisationId());
        List<String> told = new ArrayList<>();
        try (Connection connection = OwnersDatabase.connection();
                PreparedStatement renumber = connection.prepareStatement(
                        "update events set transaction_id = ?::text::xid8 where organisation_id = ? and subject = ?")) {
            for (int transaction = 8; transaction <= 11; transaction++) {
                UUID id = Ids.next();
                told.add(id.toString());
                try (Connection writer = connection(place)) {
                    tell(writer, place, id);
                }
                renumber.setString(1, Integer.toString(transaction));
                renumber.setObject(2, place.organisationId());
                renumber.setObject(3, id);
                renumber.executeUpdate();
            }
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < told.size(); page++) {
            JsonPath feed = feed(place.organisationId(), "types=submission.stored&limit=1&after=" + cursor)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(feed.getList("items.data.submissionId"));
            cursor = feed.getString("after");
        }
        assertEquals(told, seen);
    }

    @Test
    void losesNothingAndRepeatsNothingWhileManyWrite() {
        Place place = Place.open();
        String cursor = begin(place.organisationId());
        int writers = 4;
        int each = 25;
        List<Thread> threads = Stream.generate(() -> Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < each; i++) {
                        write(place);
                    }
                }))
                .limit(writers)
                .toList();
        List<String> seen = new ArrayList<>();
        while (threads.stream().anyMatch(Thread::isAlive)) {
            cursor = poll(place.organisationId(), cursor, seen);
        }
        assertTrue(seen.size() > 0, "it read while they wrote");
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (seen.size() < writers * each && System.nanoTime() < end) {
            cursor = poll(place.organisationId(), cursor, seen);
        }
        assertEquals(writers * each, seen.size());
        assertEquals(writers * each, seen.stream().distinct().count());
    }

    @Test
    void pagesByCursorAndChoosesByTypeAndMuseum() {
        Place place = Place.open();
        Place second = elsewhere(place);
        begin(place.organisationId());
        for (int i = 0; i < 3; i++) {
            Answer.to(place).put().statusCode(201);
        }
        Answer.to(second).put().statusCode(201);
        waitFor(place.organisationId(), "", 5);

        ValidatableResponse page = feed(place.organisationId(), "limit=2").statusCode(200);
        page.body("items.size()", equalTo(2)).body("page.next", notNullValue()).body("page.limit", equalTo(2));
        assertTrue(page.extract().header("Link").contains("rel=\"next\""));
        String next = page.extract().path("page.next");
        assertEquals(next, page.extract().path("after"));
        feed(place.organisationId(), "limit=200&after=" + next)
                .body("items.size()", equalTo(3))
                .body("page.next", equalTo(null));

        feed(place.organisationId(), "types=submission.stored").body("items.size()", equalTo(4));
        feed(place.organisationId(), "types=survey.published,device.silent").body("items.size()", equalTo(1));
        feed(place.organisationId(), "types=submission.stored&museum=" + second.museumId())
                .body("items.size()", equalTo(1));
        feed(place.organisationId(), "museum=" + second.museumId())
                .body("items.type", hasItems("submission.stored", "survey.published"))
                .body("items.museumId", not(hasItem(place.museumId().toString())));
    }

    @Test
    void saysSoWhenACursorIsTooOld() {
        Place place = Place.open();
        String old = begin(place.organisationId());
        Answer.to(place).put().statusCode(201);
        String read = waitFor(place.organisationId(), old, 1).getString("after");

        clock.move(Duration.ofDays(31));
        forgetting.forget();
        clock.putBack();

        feed(place.organisationId(), "after=" + old).statusCode(410).body("type", equalTo("/problems/cursor-too-old"));
        feed(place.organisationId(), "after=" + read).statusCode(200).body("items", empty());
        feed(place.organisationId(), "").statusCode(200).body("items", empty());
    }

    @Test
    void refusesWhatIsNoQuestion() {
        Place place = Place.open();
        feed(place.organisationId(), "after=abc").statusCode(422).body("errors[0].pointer", equalTo("after"));
        feed(place.organisationId(), "types=visitor.sneezed")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("types"));
        Staff.administrator().get("/api/v1/events").then().statusCode(422);
        Staff.of("analyst", place.organisationId()).get("/api/v1/events").then().statusCode(403);
        Staff.of("manager", Places.organisation())
                .get("/api/v1/events?organisationId=" + place.organisationId())
                .then()
                .statusCode(422);
    }

    /// Another museum of the same organisation, with the same survey.
    private static Place elsewhere(Place place) {
        UUID museum = Places.museum(place.organisationId());
        JsonPath collector = Staff.administrator()
                .body(Map.of("surveyId", place.surveyId(), "museumId", museum, "channel", "link"))
                .post("/api/v1/collectors")
                .jsonPath();
        return new Place(
                place.organisationId(), museum, place.surveyId(), collector.getUUID("id"), collector.getString("key"));
    }

    private void write(Place place) {
        try (Connection connection = connection(place)) {
            connection.setAutoCommit(false);
            tell(connection, place, Ids.next());
            Thread.sleep(Duration.ofMillis((long) (Math.random() * 20)));
            connection.commit();
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// As the writer of submissions has one.
    private Connection connection(Place place) throws SQLException {
        return tenancy.speakingFor(Tenants.of(List.of(place.organisationId())), database::getConnection);
    }

    private void tell(Connection connection, Place place, UUID id) {
        written.fire(new SubmissionsWritten(
                connection,
                List.of(new SubmissionsWritten.Written(
                        place.organisationId(),
                        id,
                        place.museumId(),
                        place.collectorId(),
                        place.surveyId(),
                        1,
                        "link",
                        "fi",
                        LocalDate.of(2026, 5, 2)))));
    }

    /// Makes the organisation's submissions be told from now on.
    ///
    /// @return where they begin
    private static String begin(UUID organisation) {
        String[] cursor = {""};
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            JsonPath feed = feed(organisation, "limit=200").extract().jsonPath();
            cursor[0] = feed.getString("after");
            return !feed.getList("items").isEmpty();
        });
        return cursor[0];
    }

    private static String poll(UUID organisation, String after, List<String> seen) {
        JsonPath feed = feed(organisation, "limit=10&after=" + after)
                .statusCode(200)
                .extract()
                .jsonPath();
        seen.addAll(feed.getList("items.data.submissionId"));
        return feed.getString("after");
    }

    private static JsonPath waitFor(UUID organisation, String after, int events) {
        JsonPath[] found = new JsonPath[1];
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            found[0] = feed(organisation, "limit=200&after=" + after)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            return found[0].getList("items").size() >= events;
        });
        return found[0];
    }

    private static ValidatableResponse feed(UUID organisation, String query) {
        return Staff.of("manager", organisation)
                .get("/api/v1/events" + (query.isEmpty() ? "" : "?" + query))
                .then();
    }
}

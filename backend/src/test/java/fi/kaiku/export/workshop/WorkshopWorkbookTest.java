package fi.kaiku.export.workshop;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.testing.Phone;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Room;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkshopWorkbookTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Place place;
    private Room room;

    @BeforeEach
    void open() {
        place = Place.open();
        room = Room.open(place.organisationId(), place.museumId());
    }

    private ValidatableResponse workbook(String language) {
        return Staff.of("analyst", place.organisationId())
                .get("/api/v1/workshops/{id}/workbook?language={language}", room.id(), language)
                .then();
    }

    /// The rows of each sheet, an empty cell as an empty text.
    private Map<String, List<List<String>>> sheets(String language) throws IOException {
        byte[] bytes = workbook(language)
                .statusCode(200)
                .contentType(XLSX)
                .header("Content-Disposition", containsString("workshop-%s-%s.xlsx".formatted(room.id(), language)))
                .extract()
                .asByteArray();
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheets.put(
                        sheet.getName(), sheet.read().stream().map(this::texts).toList());
            }
        }
        return sheets;
    }

    private List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    private static List<String> column(List<List<String>> rows, String name) {
        int column = rows.getFirst().indexOf(name);
        return rows.stream()
                .skip(1)
                .map(row -> column < row.size() ? row.get(column) : "")
                .toList();
    }

    @Test
    void holdsCardsAndGroupsWithWhatWasVoted() throws IOException {
        Phone phone = room.join("partner");
        phone.write("=1+1 <b>& lamppu</b>");
        room.write("Fler bord 漢字");
        UUID hidden = room.write("Sopimatonta");
        room.put("/cards/%s/visibility".formatted(hidden), Map.of("hidden", true));
        room.step("vote");
        List<String> groups = room.state(0).getList("groups.id");
        phone.vote(Map.of("dots", Map.of(groups.get(1), 2, groups.get(0), 1))).statusCode(204);
        room.step("choose");
        String action = Staff.of("editor", place.organisationId())
                .body(Map.of("organisationId", place.organisationId(), "title", "Uudet pöydät"))
                .post("/api/v1/actions")
                .path("id");
        room.put("/groups/%s/choice".formatted(groups.get(1)), Map.of("chosen", true, "actionId", action));

        Map<String, List<List<String>>> english = sheets("en");
        assertEquals(List.of("Workshop", "Ideas taken along", "Cards", "Groups"), List.copyOf(english.keySet()));
        List<List<String>> facts = english.get("Workshop");
        assertEquals(List.of("Id of the workshop", room.id().toString()), facts.get(1));
        assertEquals(List.of("Participants, partners", "1"), facts.get(facts.size() - 2));
        assertEquals(List.of("Voted", "1"), facts.getLast());
        List<List<String>> cards = english.get("Cards");
        assertEquals(List.of("=1+1 <b>& lamppu</b>", "Fler bord 漢字", "Sopimatonta"), column(cards, "Text"));
        assertEquals(List.of("0", "0", "1"), column(cards, "Hidden (1 = yes)"));
        List<List<String>> voted = english.get("Groups");
        assertEquals(groups, column(voted, "Id of the group"));
        assertEquals(List.of("1", "2"), column(voted, "Dots"));
        assertEquals(List.of("1", "1"), column(voted, "Cards"));
        assertEquals(List.of("", "Uudet pöydät"), column(voted, "Action"));
        assertEquals(
                List.of("Työpaja", "Mukaan otetut ideat", "Kortit", "Ryhmät"),
                List.copyOf(sheets("fi").keySet()));
        assertEquals(List.of("1", "2"), column(sheets("sv").get("Grupper"), "Prickar"));
    }

    @Test
    void holdsTheIdeasThatWereTakenAlong() throws IOException {
        String idea = Staff.of("editor", place.organisationId())
                .body(Map.of("organisationId", place.organisationId(), "text", "Keittoa lounaaksi", "language", "fi"))
                .post("/api/v1/ideas")
                .path("id");
        room = Room.open(place.organisationId(), place.museumId(), Map.of("ideaIds", List.of(idea)));
        List<List<String>> ideas = sheets("en").get("Ideas taken along");
        assertEquals(List.of("Id of the idea", "Text", "Language"), ideas.getFirst());
        assertEquals(List.of(idea, "Keittoa lounaaksi", "fi"), ideas.getLast());
    }

    @Test
    void keepsVotesSecretUntilTheVoteIsOver() throws IOException {
        room.write("Lukunurkka");
        room.step("vote");
        assertEquals(
                List.of("Id of the group", "Group", "Cards", "Chosen (1 = yes)", "Id of the action", "Action"),
                sheets("en").get("Groups").getFirst());
    }

    @Test
    void isRefusedInOtherLanguagesAndToOthers() {
        workbook("de").statusCode(422).body("errors.pointer", contains("language"));
        Staff.of("manager", Places.organisation())
                .get("/api/v1/workshops/{id}/workbook", room.id())
                .then()
                .statusCode(404);
    }
}

package fi.kaiku.submission.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportIdsTest {

    private static final UUID SURVEY = new UUID(1, 2);
    private static final UUID MUSEUM = new UUID(3, 4);
    private static final List<String> CELLS = List.of("5", "Kiitos");

    @Test
    void givesTheSameFileTheSameIds() {
        var first = new ImportIds(SURVEY, MUSEUM);
        var second = new ImportIds(SURVEY, MUSEUM);
        for (int row = 0; row < 3; row++) {
            assertEquals(first.ofRow(CELLS), second.ofRow(CELLS));
        }
    }

    @Test
    void takesEqualRowsForDifferentPeople() {
        var ids = new ImportIds(SURVEY, MUSEUM);
        assertNotEquals(ids.ofRow(CELLS), ids.ofRow(CELLS));
    }

    @Test
    void takesEqualIdentifyingCellsForOnePerson() {
        var ids = new ImportIds(SURVEY, MUSEUM);
        assertEquals(ids.ofRespondent(CELLS), ids.ofRespondent(CELLS));
        assertNotEquals(ids.ofRespondent(CELLS), ids.ofRow(CELLS));
    }

    @Test
    void differsBySurveyMuseumAndPlaceOfText() {
        var id = new ImportIds(SURVEY, MUSEUM).ofRow(CELLS);
        assertNotEquals(id, new ImportIds(MUSEUM, MUSEUM).ofRow(CELLS));
        assertNotEquals(id, new ImportIds(SURVEY, SURVEY).ofRow(CELLS));
        assertNotEquals(id, new ImportIds(SURVEY, MUSEUM).ofRow(List.of("5K", "iitos")));
    }

    @Test
    void shapesIdsAsVersionEight() {
        var id = new ImportIds(SURVEY, MUSEUM).ofRow(CELLS);
        assertEquals(8, id.version());
        assertEquals(2, id.variant());
    }
}

package fi.kaiku.insight.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.kaiku.insight.Figures;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Care;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {

    @ParameterizedTest
    @CsvSource({
        "ANSWERS, 0, EMPTY",
        "ANSWERS, 1, SUPPRESSED",
        "ANSWERS, 4, SUPPRESSED",
        "ANSWERS, 5, OK",
        "SENSITIVE_ANSWERS, 0, EMPTY",
        "SENSITIVE_ANSWERS, 9, SUPPRESSED",
        "SENSITIVE_ANSWERS, 10, OK",
        "PRESENCE, 0, EMPTY",
        "PRESENCE, 1, OK",
    })
    void showsAGroupOnlyFromItsThresholdOn(Care care, long n, Status status) {
        assertEquals(status, protect(care, n).status());
    }

    @Test
    void keepsNothingOfASuppressedGroup() {
        var group = protect(Care.ANSWERS, 4);
        assertThrows(IllegalStateException.class, group::n);
        assertThrows(IllegalStateException.class, group::slots);
        assertEquals(new Figures(null, null, null, null, null, null, null), Figures.of(group));
    }

    @Test
    void keepsTheCountsOfAShownGroup() {
        var group = protect(Care.ANSWERS, 7);
        assertEquals(7, group.n());
        assertArrayEquals(new long[] {3, 4}, group.slots());
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWERS, 0, 5, 5",
        "ANSWERS, 4, 5, 5",
        "ANSWERS, 5, 9, 5",
        "ANSWERS, 5, 10, 10",
        "ANSWERS, 8, 12, 8",
        "ANSWERS, 8, 7, 8",
        "SENSITIVE_ANSWERS, 10, 19, 10",
        "SENSITIVE_ANSWERS, 10, 20, 20",
        "PRESENCE, 5, 6, 6",
        "PRESENCE, 6, 5, 5",
    })
    void movesShownFiguresOnForAWholeGroupOnly(Care care, long before, long now, long shown) {
        var first = Disclosure.protect(table(care, before));
        assertEquals(
                shown,
                Disclosure.protectNext(table(care, now), first)
                        .groups()
                        .getFirst()
                        .n());
    }

    @Test
    void hidesAShownGroupThatHasBecomeTooSmall() {
        var first = Disclosure.protect(table(Care.ANSWERS, 5));
        var next = Disclosure.protectNext(table(Care.ANSWERS, 4), first);
        assertEquals(Status.SUPPRESSED, next.groups().getFirst().status());
    }

    @Test
    void asksASensitiveSegmentForTheLargerGroupEverywhere() {
        var item = item(Care.ANSWERS);
        assertEquals(Care.SENSITIVE_ANSWERS, item.within(Care.SENSITIVE_ANSWERS).care());
        assertEquals(Care.ANSWERS, item.within(Care.PRESENCE).care());
        assertEquals(Care.ANSWERS, Item.submissions().within(Care.ANSWERS).care());
    }

    private static SafeTable.Group protect(Care care, long n) {
        return Disclosure.protect(table(care, n)).groups().getFirst();
    }

    private static RawTable table(Care care, long n) {
        return new RawTable(List.of(new RawTable.Group(item(care), new long[] {n, 3, 4}, null)));
    }

    private static Item item(Care care) {
        return new Item(
                "guided", null, "consent", false, care, new Item.Codes.Options(List.of(true, false)), List.of());
    }
}

package fi.kaiku.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fi.kaiku.insight.disclosure.Disclosure;
import fi.kaiku.insight.disclosure.RawTable;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Care;
import fi.kaiku.insight.question.Item.Codes;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void ratingHasEverythingButAScore() {
        var figures = of("rating", points(1, 5), 6, 0, 1, 0, 3, 2);
        assertEquals(6, figures.n());
        assertEquals(new Figures.Estimate(4, 2.8504, 5.1496), figures.mean());
        assertEquals(1.0954, figures.standardDeviation());
        assertEquals(4, figures.median());
        assertEquals(0.3333, figures.topBox().share());
        assertNull(figures.nps());
        assertEquals(5, figures.distribution().size());
        assertEquals(
                new Figures.Entry(new BigDecimal(4), null, 3, 0.5, 0.1876, 0.8124),
                figures.distribution().get(3));
    }

    @Test
    void recommendationHasAScore() {
        var figures = of("nps", points(0, 10), 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertEquals(-45.4545, figures.nps().score());
        assertEquals(0.1818, figures.nps().promoters());
        assertEquals(0.6364, figures.nps().detractors());
    }

    /// The first place is the best one, so its highest number is no top box.
    @Test
    void rankingHasNoTopBox() {
        assertNull(of("ranking", points(1, 3), 6, 3, 2, 1).topBox());
    }

    @Test
    void sharesOfSeveralChoicesAreOfRespondents() {
        var figures = of("multiple", new Codes.Options(List.of("exhibition", "cafe")), 8, 8, 6);
        assertEquals(1, figures.distribution().get(0).share());
        assertEquals(0.75, figures.distribution().get(1).share());
        assertNull(figures.mean());
    }

    /// 0 to 200, five times 20 and five times 40: mean 30, deviation √(1000 / 9). Bin 1 holds 11 to 20.
    @Test
    void fineScaleHasItsMomentsAndBins() {
        long[] counts = new long[23];
        counts[0] = 10;
        counts[1] = 300;
        counts[2] = 5 * 400 + 5 * 1600;
        counts[3 + 1] = 5;
        counts[3 + 3] = 5;
        var scale = new Codes.Continuous(BigDecimal.ZERO, BigDecimal.ONE, 201, 20);
        var figures = of("number", scale, counts);
        assertEquals(30, figures.mean().value());
        assertEquals(10.5409, figures.standardDeviation());
        assertEquals(new BigDecimal(11), figures.distribution().get(1).value());
        assertEquals(new BigDecimal(20), figures.distribution().get(1).to());
        assertEquals(new BigDecimal(200), figures.distribution().get(19).to());
        assertEquals(5, figures.distribution().get(3).n());
        assertEquals(30, figures.median());
    }

    @Test
    void textHasItsNumberOnly() {
        assertEquals(new Figures(9L, null, null, null, null, null, null), of("text", new Codes.None(), 9));
    }

    @Test
    void nobodyIsZeroRespondents() {
        assertEquals(new Figures(0L, null, null, null, null, null, null), of("rating", points(1, 5), 0, 0, 0, 0, 0, 0));
    }

    private static Codes points(int least, int most) {
        return new Codes.Points(
                IntStream.rangeClosed(least, most).mapToObj(BigDecimal::valueOf).toList());
    }

    private static Figures of(String type, Codes codes, long... counts) {
        var item = new Item("q", null, type, type.equals("nps"), Care.ANSWERS, codes, List.of());
        var table = new RawTable(
                List.of(new RawTable.Group(item, counts, codes instanceof Codes.Continuous ? 30.0 : null)));
        return Figures.of(Disclosure.protect(table).groups().getFirst());
    }
}

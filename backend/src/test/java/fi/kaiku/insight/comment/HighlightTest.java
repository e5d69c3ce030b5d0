package fi.kaiku.insight.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightTest {

    private static String marked(String text) {
        return text.replace('<', Highlight.BEGIN).replace('>', Highlight.END);
    }

    @Test
    void tellsWhereTheWordsStandWithoutTheSigns() {
        assertEquals(
                List.of(new Highlight.Range(0, 7), new Highlight.Range(14, 18)),
                Highlight.ranges("Kahvila oli 😀iloa", marked("<Kahvila> oli 😀<iloa>")));
    }

    @Test
    void tellsNothingOfATextThatWasChanged() {
        assertEquals(List.of(), Highlight.ranges("a <b> c", marked("a   <c>")));
    }

    @Test
    void takesTheSignsOutOfWhatPeopleWrite() {
        assertEquals("ab", Highlight.without("a" + Highlight.BEGIN + Highlight.END + "b"));
    }
}

package fi.kaiku.insight.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    /// The identity codes of the table were computed apart from this code; none belongs to anybody: individual numbers
    /// from 900 on are not given to people.
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "redaction.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = true)
    void takesOutWhatTellsWhoSomebodyIs(String text, String redacted) {
        assertEquals(redacted, Redaction.of(text).text());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "innocent.txt", delimiter = '\u0001')
    void leavesTheRest(String text) {
        assertEquals(new Redacted(text, List.of()), Redaction.of(text));
    }

    @Test
    void saysWhereItsTokensStand() {
        Redacted redacted = Redaction.of("Soita [email] 040 123 4567, tai maija@example.org.");
        assertEquals("Soita [email] [phone], tai [email].", redacted.text());
        assertEquals(
                List.of(new Redacted.Mark(14, 21, Kind.PHONE), new Redacted.Mark(27, 34, Kind.EMAIL)),
                redacted.marks());
    }

    @Test
    void nothingIsFoundInWhatWasRedacted() {
        String once = Redaction.of("maija@example.org, 040 123 4567, 131052-9085, FI21 1234 5600 0007 85, www.kaiku.fi")
                .text();
        assertEquals(once, Redaction.of(once).text());
    }

    /// Marks stand where the tokens are, whatever the text, and the text between them is the visitor's.
    @Test
    void cutsAnyTextWhereItSays() {
        Random random = new Random(20261126);
        List<String> pieces = List.of(
                "040 123 4567",
                "maija@example.org",
                "131052-9085",
                "FI2112345600000785",
                "www.kaiku.fi",
                " ",
                ", ",
                "\n",
                "näyttely",
                "12",
                "-",
                "😀",
                "@",
                ".",
                "+358");
        for (int i = 0; i < 2_000; i++) {
            String text = Stream.generate(() -> pieces.get(random.nextInt(pieces.size())))
                    .limit(random.nextInt(12))
                    .collect(Collectors.joining());
            Redacted redacted = Redaction.of(text);
            int end = 0;
            for (Redacted.Mark mark : redacted.marks()) {
                assertTrue(end <= mark.start(), text);
                assertEquals(mark.kind().token(), redacted.text().substring(mark.start(), mark.end()), text);
                assertTrue(text.contains(redacted.text().substring(end, mark.start())), text);
                end = mark.end();
            }
            assertTrue(text.endsWith(redacted.text().substring(end)), text);
        }
    }

    /// As long as an answer may be, of what patterns like least.
    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "1", "1 ", "0 ", "a@", "www.", "FI21", "-", "(at) ", "+", "1-", "a/", "(", "０"})
    void takesNoLongerForHostileText(String piece) {
        String text = piece.repeat(5_000 / piece.length());
        Redaction.of(text);
        assertTimeout(Duration.ofSeconds(1), () -> Redaction.of(text));
    }
}

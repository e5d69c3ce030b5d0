package fi.kaiku.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.survey.SurveyDefinition;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant START = Instant.parse("2026-05-02T10:00:00Z");
    private static final SurveyDefinition SURVEY = survey();
    private static final String SIX = "{'overall':4,'mood':{'a':1,'b':2,'c':3,'d':4,'e':5}}";

    private static List<String> flags(String answers, @Nullable Integer seconds, @Nullable Paradata paradata) {
        return Plausibility.flags(
                SURVEY,
                (ObjectNode) read(answers),
                START,
                seconds == null ? null : START.plusSeconds(seconds),
                paradata);
    }

    @ParameterizedTest
    @CsvSource({"3, speeding", "4, ''", "60, ''"})
    void flagsSixItemsInLessThanFourSeconds(int seconds, String flags) {
        assertEquals(flags, String.join(" ", flags(SIX, seconds, null)));
    }

    @Test
    void findsNothingInAQuickTapOnASmiley() {
        assertEquals(List.of(), flags("{'overall':5}", 0, new Paradata(1, 30, null, null)));
    }

    @Test
    void findsNothingInAnAnswerWithoutTimes() {
        assertEquals(List.of(), flags(SIX, null, null));
    }

    @ParameterizedTest
    @CsvSource({"'3,3,3,3,3', straight-lining", "'3,3,3,3,2', ''", "'3,3,3,3', ''"})
    void flagsSixRowsOfOneValueOverAllScales(String mood, String flags) {
        String rows = rows(mood);
        String answers = "{'mood':{%s},'services':{'cafe':3},'routes':{'here':'bus','home':'bus'}}".formatted(rows);
        assertEquals(flags, String.join(" ", flags(answers, 60, null)));
    }

    @ParameterizedTest
    @CsvSource({"31, mashing", "30, ''", "19, ''"})
    void flagsMorePressesThanAnswersNeed(int presses, String flags) {
        assertEquals(flags, String.join(" ", flags(SIX, 60, new Paradata(presses, null, null, null))));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, mashing", "2, 2, mashing", "3, 2, ''", "0, 3, ''"})
    void flagsQuickAnswersOneUponTheOther(int since, int took, String flags) {
        assertEquals(flags, String.join(" ", flags("{'overall':5}", took, new Paradata(1, since, null, null))));
    }

    @Test
    void namesAllFlagsInOrder() {
        String answers = "{'mood':{%s},'services':{'cafe':3}}".formatted(rows("3,3,3,3,3"));
        assertEquals(
                List.of("mashing", "speeding", "straight-lining"),
                flags(answers, 1, new Paradata(90, null, null, null)));
    }

    @Test
    void findsNothingInAnEvenLineThroughAnInstrument() {
        String items = "'optimistic':4,'useful':4,'relaxed':4,'problems':4,'thinking':4,'close':4,'decisions':4";
        assertEquals(List.of(), flags("{'wellbeing':{%s}}".formatted(items), 60, null));
        assertEquals(List.of("speeding"), flags("{'wellbeing':{%s}}".formatted(items), 3, null));
    }

    private static String rows(String values) {
        String[] each = values.split(",");
        return IntStream.range(0, each.length)
                .mapToObj(i -> "'%c':%s".formatted('a' + i, each[i]))
                .collect(Collectors.joining(","));
    }

    private static SurveyDefinition survey() {
        String texts = "'text':{'fi':'x'}";
        String rows = "abcdef"
                .chars()
                .mapToObj(row -> "{'key':'%c',%s}".formatted(row, texts))
                .collect(Collectors.joining(","));
        return SurveyDefinition.read(read("""
                {'languages':['fi'],'defaultLanguage':'fi','title':{'fi':'x'},'pages':[{'key':'p','questions':[
                 {'key':'overall','type':'rating',%1$s,'scale':{'min':1,'max':5}},
                 {'key':'mood','type':'umbrella',%1$s,'rows':[%2$s],'scale':{'min':1,'max':5}},
                 {'key':'services','type':'matrix',%1$s,'rows':[{'key':'cafe',%1$s}],'scale':{'min':1,'max':5}},
                 {'key':'routes','type':'matrix',%1$s,'rows':[{'key':'here',%1$s},{'key':'home',%1$s}],
                  'options':[{'key':'bus',%1$s}]},
                 {'key':'wellbeing','type':'instrument',%1$s,'instrument':'swemwbs','version':1}]}]}
                """.formatted(texts, rows)));
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

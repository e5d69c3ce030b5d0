package fi.kaiku.survey;

import static fi.kaiku.survey.Documents.choices;
import static fi.kaiku.survey.Documents.definition;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachCheckTest {

    private static final String[] ASKED = {
        "{'key':'overall','type':'rating','required':true,'scale':{'min':1,'max':5}}",
        "{'key':'again','type':'consent','visibleWhen':'answers.overall >= 3'}",
        "{'key':'motives','type':'multiple','maxChoices':2," + choices("options", "art", "family", "rain") + "}",
        "{'key':'age','type':'single'," + choices("options", "young", "old") + "}",
        "{'key':'services','type':'matrix','scale':{'min':1,'max':5}," + choices("rows", "cafe", "shop") + "}",
        "{'key':'comment','type':'text'}",
        "{'key':'weight','type':'number','scale':{'min':0,'max':1000}}",
    };

    private static List<String> warnings(String... questions) {
        return PublicationCheck.of(definition(questions), List.of()).warnings().stream()
                .map(warning -> warning.pointer().replace("/definition/pages/0/questions/", "") + " " + warning.code())
                .toList();
    }

    private static String[] and(String... more) {
        return Stream.concat(Stream.of(ASKED), Stream.of(more)).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "answers.overall <= 2|",
                "answers.overall > 5|never",
                "answers.overall >= 1|always",
                "!has(answers.overall)|never",
                "has(answers.age)|",
                "answers.age == ^old^ && answers.age == ^young^|never",
                "!(answers.age == ^old^ && answers.age == ^young^)|",
                "answers.age == ^ancient^|never",
                "has(answers.again) && answers.overall == 2|never",
                "has(answers.again) && answers.overall == 3|",
                "^rain^ in answers.motives && ^art^ in answers.motives|",
                "answers.services.cafe < 2 && answers.services.shop > 4|",
                "answers.services.cafe < 2 && answers.services.cafe > 4|never",
                "has(answers.comment)|",
                "answers.comment == ^a^ && answers.comment == ^b^|",
                "answers.weight > 5000|",
            })
    void tellsAConditionThatIsNeverOrAlwaysTrue(String condition, String expected) {
        String asked = "{'key':'q','type':'consent','visibleWhen':'%s'}".formatted(condition.replace("^", "\\u0027"));
        assertEquals(
                expected == null ? List.of() : List.of("7/visibleWhen condition." + expected), warnings(and(asked)));
    }

    @Test
    void followsAChainToItsUnreachableEnd() {
        assertEquals(
                List.of("7/visibleWhen condition.never", "8/visibleWhen condition.never"),
                warnings(and(
                        "{'key':'dead','type':'consent','visibleWhen':'answers.overall == 9'}",
                        "{'key':'after','type':'consent','visibleWhen':'has(answers.dead) && answers.dead'}")));
    }

    @Test
    void looksAtWhatMakesAQuestionRequired() {
        assertEquals(
                List.of("7/requiredWhen condition.never"),
                warnings(and("{'key':'q','type':'consent','requiredWhen':'answers.overall == 7'}")));
    }

    @Test
    void saysNothingWhereThereAreTooManyWays() {
        String[] ratings = IntStream.range(0, 8)
                .mapToObj("{'key':'r%d','type':'rating','scale':{'min':1,'max':10}}"::formatted)
                .toArray(String[]::new);
        String sum = "answers.r0 + answers.r1 + answers.r2 + answers.r3 + answers.r4 + answers.r5 + answers.r6 > 900";
        String[] all = Stream.concat(
                        Stream.of(ratings), Stream.of("{'key':'q','type':'consent','visibleWhen':'%s'}".formatted(sum)))
                .toArray(String[]::new);
        assertEquals(List.of(), warnings(all));
    }

    @Test
    void saysNothingOfASurveyWhoseConditionsDoNotCompile() {
        assertEquals(List.of(), warnings(and("{'key':'q','type':'consent','visibleWhen':'answers.overall >'}")));
    }
}

package fi.kaiku.survey;

import static fi.kaiku.survey.Documents.choices;
import static fi.kaiku.survey.Documents.definition;
import static fi.kaiku.survey.Documents.json;
import static fi.kaiku.survey.Documents.withQuestions;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionCheckTest {

    private static final String[] BEFORE = {
        "{'key':'overall','type':'rating','scale':{'min':1,'max':5}}",
        "{'key':'recommend','type':'nps'}",
        "{'key':'services','type':'matrix','scale':{'min':1,'max':5}," + choices("rows", "cafe", "gift-shop") + "}",
        "{'key':'routes','type':'matrix'," + choices("rows", "here") + "," + choices("options", "bus") + "}",
        "{'key':'motives','type':'multiple'," + choices("options", "exhibition", "family") + "}",
        "{'key':'favourites','type':'ranking'," + choices("options", "boats", "castle") + "}",
        "{'key':'age','type':'single'," + choices("options", "65-74") + "}",
        "{'key':'comment','type':'text'}",
        "{'key':'agree','type':'consent'}",
        "{'key':'thanks','type':'info'}",
    };

    /// Codes of the problems of a question with this condition, asked after those above and before `later`.
    private static List<String> codes(String member, String expression) {
        ObjectNode document = withQuestions(BEFORE);
        ArrayNode questions = document.withArray("/pages/0/questions");
        questions.add(json("{'key':'asked','type':'text','text':{'fi':'?'}}").put(member, expression));
        questions.add(json("{'key':'later','type':'consent','text':{'fi':'?'}}"));
        return ConditionCheck.errors(SurveyDefinition.read(document)).stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers.overall <= 2",
                "answers.overall <= 2.5",
                "answers.overall == 2 || 2.0 != answers.overall",
                "answers.overall < answers.recommend",
                "answers.overall + answers.recommend > 10",
                "answers.overall * 2.0 > 5",
                "answers.overall in [1, 2] || answers.recommend in [9.0, 10.0]",
                "has(answers.overall) && answers.overall > 1",
                "has(answers.services) && has(answers.services.cafe) && answers.services.cafe < 3",
                "answers.routes.here == `bus`",
                "`exhibition` in answers.motives",
                "size(answers.motives) == 2 && answers.motives.size() > 1.0",
                "answers.motives.exists(m, m == `family`) || answers.motives.all(m, m in [`family`])",
                "answers.favourites[0] == `boats`",
                "answers.age == `65-74` && answers.age in [`65-74`, `75-`]",
                "answers.comment.contains(`kylmä`) || answers.comment.size() > 10",
                "answers.agree && !answers.agree || answers.agree == false",
                "(has(answers.overall) ? answers.overall : 0.0) > 3",
                "-answers.overall < -2.0",
                "true",
            })
    void acceptsConditionsOnEarlierAnswers(String expression) {
        assertEquals(List.of(), codes("visibleWhen", expression.replace('`', '\'')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answers.overal <= 2|condition.type",
                "answers.services.toilets > 1|condition.type",
                "answers.services.cafe.milk > 1|condition.type",
                "answers.thanks|condition.type",
                "answers.overall == `2`|condition.type",
                "answers.overall > `x`|condition.type",
                "answers.age > 65|condition.type",
                "answers.age == 65|condition.type",
                "answers.motives == `family`|condition.type",
                "`a` in answers.comment|condition.type",
                "answers.agree > 0|condition.type",
                "answers.overall|condition.type",
                "answers.comment|condition.type",
                "answers|condition.type",
                "answers.overall ? true : false|condition.type",
                "answers.overall + 1 == 5|condition.type",
                "answers.overall * 2.0 == 8|condition.type",
                "answers.recommend % 2.0 == 0.0|condition.type",
                "answers.comment.matches(`^a+$`)|condition.type",
                "string(answers.overall) == `4`|condition.type",
                "int(answers.age) > 3|condition.type",
                "timestamp(`2026-01-01T00:00:00Z`) < timestamp(`2027-01-01T00:00:00Z`)|condition.type",
                "answers.motives.map(m, m).size() > 1|condition.type",
                "answers.motives.filter(m, m == `a`).size() > 1|condition.type",
                "dyn(answers.overall) == `x`|condition.type",
                "answers[`overall`] == 4.0|condition.type",
                "[1, `a`] == [1]|condition.type",
                "null == null|condition.type",
                "unknown > 1|condition.type",
                "answers.overall >|condition.syntax",
                "answers.overall = 4|condition.syntax",
                "answers.?overall.orValue(0) > 1|condition.syntax",
                "answers.later|condition.order",
                "has(answers.asked)|condition.order",
                "answers.motives.exists(m, answers.favourites.exists(f, f == m))|condition.nested",
            })
    void refusesWhatWouldFailOrMisleadWhenItRuns(String expression, String code) {
        String pointer = "/definition/pages/0/questions/" + BEFORE.length;
        assertEquals(List.of(pointer + "/visibleWhen " + code), codes("visibleWhen", expression.replace('`', '\'')));
        assertEquals(List.of(pointer + "/requiredWhen " + code), codes("requiredWhen", expression.replace('`', '\'')));
    }

    @Test
    void refusesExpressionsThatAreNestedTooDeeply() {
        assertEquals(
                1,
                codes("visibleWhen", "(".repeat(200) + "true" + ")".repeat(200)).size());
        assertEquals(
                1,
                codes("visibleWhen", "true && (".repeat(60) + "true" + ")".repeat(60))
                        .size());
    }

    @Test
    void saysWhereAConditionFails() {
        String detail = ConditionCheck.errors(
                        definition(BEFORE[0], "{'key':'b','type':'text','visibleWhen':'answers.overal < 2'}"))
                .getFirst()
                .detail();
        assertEquals("Does not fit the questions asked before: line 1, column 8: undefined field 'overal'.", detail);
    }
}

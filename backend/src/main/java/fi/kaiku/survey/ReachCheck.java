package fi.kaiku.survey;

import fi.kaiku.platform.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Conditions that no answers fulfil, or that all do. Nothing of this keeps a survey from being published.
///
/// Every way of answering the questions that a condition looks at, and those on which these hang, is tried: a
/// question is answered only where it is asked, and always where it is required. Where there are too many ways, for
/// one condition or for all together, nothing is said. As conditions only look back and every type of question can be
/// answered, there is no other kind of dead end.
final class ReachCheck {

    private static final int MOST_WAYS = 20_000;
    private static final int MOST_WAYS_IN_ALL = 200_000;

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final List<FieldError> warnings = new ArrayList<>();
    private long waysLeft = MOST_WAYS_IN_ALL;

    private ReachCheck() {}

    /// @param definition whose conditions passed [ConditionCheck]
    static List<FieldError> warnings(SurveyDefinition definition) {
        ReachCheck check = new ReachCheck();
        for (SurveyDefinition.Placed placed : definition.placed()) {
            Question question = placed.question();
            check.condition(
                    placed.pointer() + "/visibleWhen", question.visibleWhen(), "No answers lead to this question.");
            check.condition(
                    placed.pointer() + "/requiredWhen", question.requiredWhen(), "No answers make this required.");
            check.questions.put(question.key(), question);
        }
        return check.warnings;
    }

    private void condition(String pointer, @Nullable String expression, String never) {
        if (expression == null) {
            return;
        }
        Ways ways = new Ways(expression);
        if (ways.count() > Math.min(MOST_WAYS, waysLeft)) {
            return;
        }
        waysLeft -= ways.count();
        ways.tryAll(0, new HashMap<>());
        if (!ways.fulfilled) {
            warnings.add(new FieldError(pointer, "condition.never", never));
        } else if (!ways.unfulfilled) {
            warnings.add(new FieldError(
                    pointer, "condition.always", "Whatever is answered, the condition is true; it can be left out."));
        }
    }

    /// The ways of answering all that one condition hangs on.
    private final class Ways {

        private final Condition condition;
        private final Set<String> rows = new TreeSet<>();
        private final List<Question> asked = new ArrayList<>();
        private final Map<String, Optional<List<Object>>> answers = new HashMap<>();
        private final Map<String, Condition> askedWhen = new HashMap<>();
        private boolean fulfilled;
        private boolean unfulfilled;

        Ways(String expression) {
            condition = Condition.compile(expression);
            Set<String> keys = new TreeSet<>();
            lookAt(expression, keys);
            questions.values().stream()
                    .filter(question -> keys.contains(question.key()))
                    .forEach(asked::add);
            asked.forEach(question -> answers.put(question.key(), PossibleAnswers.of(question, rows)));
        }

        private void lookAt(String expression, Set<String> keys) {
            ConditionShape shape = Condition.shape(expression);
            rows.addAll(shape.rows());
            for (String key : shape.keys()) {
                Question question = questions.get(key);
                if (question == null || !keys.add(key)) {
                    continue;
                }
                String when = question.askedWhen();
                if (when != null) {
                    askedWhen.put(key, Condition.compile(when));
                    lookAt(when, keys);
                }
            }
        }

        /// At least so many; where they cannot be counted, more than are ever tried.
        long count() {
            long ways = 1;
            for (Question question : asked) {
                long possible = possible(question).map(List::size).orElse(MOST_WAYS);
                ways = Math.min(ways * (possible + 1), MOST_WAYS_IN_ALL + 1L);
            }
            return ways;
        }

        private Optional<List<Object>> possible(Question question) {
            return answers.getOrDefault(question.key(), Optional.empty());
        }

        void tryAll(int next, Map<String, Object> given) {
            if (fulfilled && unfulfilled) {
                return;
            }
            if (next == asked.size()) {
                boolean holds = condition.holds(given);
                fulfilled |= holds;
                unfulfilled |= !holds;
                return;
            }
            Question question = asked.get(next);
            Condition when = askedWhen.get(question.key());
            boolean isAsked = when == null || when.holds(given);
            if (!isAsked || !question.required()) {
                tryAll(next + 1, given);
            }
            if (isAsked) {
                for (Object answer : possible(question).orElseThrow()) {
                    given.put(question.key(), answer);
                    tryAll(next + 1, given);
                }
                given.remove(question.key());
            }
        }
    }
}

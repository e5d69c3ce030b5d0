package fi.kaiku.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.survey.Question;
import fi.kaiku.survey.QuestionType;
import fi.kaiku.survey.SurveyDefinition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Signs that somebody played with the screen rather than answered. They are flags beside the answer, never a reason to
/// refuse or drop it: fast and even answers may be honest, and results can be had with and without.
///
/// The thresholds are lenient on purpose. Times come in whole seconds, so up to one is given away.
///
/// - `speeding`: less than 0.7 s an answered item, of at least 4 items (a matrix row is an item)
/// - `straight-lining`: all of at least 6 rows of scales have the same value; not in instruments, whose items
///   mostly point one way, so that an even line is an answer like others
/// - `mashing`: at least 20 presses and more than 5 an answered item; or the answer before ended at most 2 s
///   before this one began, and this one took at most 2 s
final class Plausibility {

    private static final String MASHING = "mashing";
    private static final String SPEEDING = "speeding";
    private static final String STRAIGHT_LINING = "straight-lining";

    /// Any of the flags, as a regular expression.
    static final String FLAG = MASHING + "|" + SPEEDING + "|" + STRAIGHT_LINING;

    private static final double SECONDS_AN_ITEM = 0.7;
    private static final int ITEMS_TO_SPEED = 4;
    private static final int ROWS_OF_A_LINE = 6;
    private static final int PRESSES_TO_MASH = 20;
    private static final int PRESSES_AN_ITEM = 5;
    private static final int BURST_SECONDS = 2;

    private final SurveyDefinition definition;
    private final ObjectNode answers;

    private Plausibility(SurveyDefinition definition, ObjectNode answers) {
        this.definition = definition;
        this.answers = answers;
    }

    /// @param answers     as accepted
    /// @param startedAt   and `completedAt` by the same clock, of the respondent
    /// @return flags in alphabetical order
    static List<String> flags(
            SurveyDefinition definition,
            ObjectNode answers,
            @Nullable Instant startedAt,
            @Nullable Instant completedAt,
            @Nullable Paradata paradata) {
        Plausibility plausibility = new Plausibility(definition, answers);
        int items = plausibility.items();
        Duration took = startedAt == null || completedAt == null ? null : Duration.between(startedAt, completedAt);
        List<String> flags = new ArrayList<>();
        if (paradata != null && (isHammered(paradata, items) || isBurst(paradata, took))) {
            flags.add(MASHING);
        }
        if (took != null && items >= ITEMS_TO_SPEED && took.toSeconds() + 1 < SECONDS_AN_ITEM * items) {
            flags.add(SPEEDING);
        }
        if (plausibility.isStraightLine()) {
            flags.add(STRAIGHT_LINING);
        }
        return List.copyOf(flags);
    }

    private static boolean isHammered(Paradata paradata, int items) {
        Integer presses = paradata.presses();
        return presses != null && presses >= PRESSES_TO_MASH && presses > PRESSES_AN_ITEM * items;
    }

    private static boolean isBurst(Paradata paradata, @Nullable Duration took) {
        Integer since = paradata.secondsSincePrevious();
        return since != null && since <= BURST_SECONDS && took != null && took.toSeconds() <= BURST_SECONDS;
    }

    private int items() {
        int items = 0;
        for (JsonNode answer : answers) {
            items += answer.isObject() ? answer.size() : 1;
        }
        return items;
    }

    private boolean isStraightLine() {
        List<JsonNode> line = definition.questions().stream()
                .filter(Plausibility::hasScaledRows)
                .map(question -> answers.path(question.key()))
                .flatMap(JsonNode::valueStream)
                .toList();
        return line.size() >= ROWS_OF_A_LINE && line.stream().distinct().count() == 1;
    }

    private static boolean hasScaledRows(Question question) {
        boolean rows = question.type() == QuestionType.MATRIX || question.type() == QuestionType.UMBRELLA;
        return rows && question.scale() != null;
    }
}

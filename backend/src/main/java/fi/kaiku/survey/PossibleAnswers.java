package fi.kaiku.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything that a question can be answered with, as a [Condition] sees it.
final class PossibleAnswers {

    /// A choice of several among more than these is not written out: 2^8 answers.
    private static final int MOST_OPTIONS = 8;

    private static final int MOST_ANSWERS = 2_000;

    private PossibleAnswers() {}

    /// @param rows those that matter; a matrix is looked at as if it had no others
    /// @return all but "unanswered"; empty where there are too many to write out, and for texts and rankings
    static Optional<List<Object>> of(Question question, Set<String> rows) {
        return switch (question.type()) {
            case RATING, NPS, SLIDER, NUMBER -> Optional.ofNullable(cells(question));
            case SINGLE -> Optional.of(List.copyOf(question.optionKeys()));
            case MULTIPLE -> choices(question);
            case CONSENT -> Optional.of(List.of(true, false));
            case MATRIX, UMBRELLA, INSTRUMENT -> rows(question, rows);
            case TEXT, RANKING, INFO -> Optional.empty();
        };
    }

    private static @Nullable List<Object> cells(Question question) {
        Scale scale = question.scale();
        if (scale == null) {
            return List.copyOf(question.optionKeys());
        }
        return scale.isContinuous()
                ? null
                : scale.values().stream().<Object>map(BigDecimal::doubleValue).toList();
    }

    private static Optional<List<Object>> choices(Question question) {
        if (question.options().size() > MOST_OPTIONS) {
            return Optional.empty();
        }
        List<List<Object>> chosen = new ArrayList<>(List.of(List.of()));
        for (String option : question.optionKeys()) {
            for (List<Object> others : List.copyOf(chosen)) {
                List<Object> more = new ArrayList<>(others);
                more.add(option);
                chosen.add(more);
            }
        }
        return Optional.of(chosen.stream()
                .filter(keys -> !keys.isEmpty())
                .map(Object.class::cast)
                .toList());
    }

    private static Optional<List<Object>> rows(Question question, Set<String> rows) {
        List<Object> cells = cells(question);
        List<Map<String, Object>> answers = new ArrayList<>(List.of(Map.of()));
        for (String row : question.rowKeys()) {
            if (!rows.contains(row)) {
                continue;
            }
            if (cells == null || answers.size() * (cells.size() + 1L) > MOST_ANSWERS) {
                return Optional.empty();
            }
            for (Map<String, Object> others : List.copyOf(answers)) {
                for (Object cell : cells) {
                    Map<String, Object> more = new HashMap<>(others);
                    more.put(row, cell);
                    answers.add(more);
                }
            }
        }
        return Optional.of(List.copyOf(answers));
    }
}

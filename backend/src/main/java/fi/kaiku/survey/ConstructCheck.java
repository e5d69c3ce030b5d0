package fi.kaiku.survey;

import fi.kaiku.platform.FieldError;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// That a question which names a shared construct measures it on the shared scale. Where its own scale is none at all,
/// [QuestionCheck] says so.
final class ConstructCheck {

    private ConstructCheck() {}

    static List<FieldError> errors(SurveyDefinition definition) {
        return definition.placed().stream().flatMap(ConstructCheck::errors).toList();
    }

    private static Stream<FieldError> errors(SurveyDefinition.Placed placed) {
        Optional<Construct> shared = Construct.shared(placed.question().construct())
                .filter(construct -> hasScale(placed.question()) && !construct.isMeasuredBy(placed.question()));
        return shared.stream()
                .map(construct -> new FieldError(
                        placed.pointer() + "/construct",
                        "construct.scale",
                        "%s is measured by %s. Ask it so, or leave the construct out: figures on two scales do not mix."
                                .formatted(construct.key(), construct.inWords())));
    }

    private static boolean hasScale(Question question) {
        return question.scale() == null || question.scale().isReachable();
    }
}

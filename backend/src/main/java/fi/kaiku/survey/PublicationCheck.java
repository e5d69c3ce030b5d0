package fi.kaiku.survey;

import fi.kaiku.platform.FieldError;
import java.util.ArrayList;
import java.util.List;

/// Everything that a draft of the right shape must still keep to be published; reports all at once.
final class PublicationCheck {

    private PublicationCheck() {}

    /// @param earlier the versions published so far, oldest first
    static List<FieldError> errors(SurveyDefinition draft, List<SurveyDefinition> earlier) {
        List<FieldError> errors = new ArrayList<>();
        errors.addAll(TranslationCheck.errors(draft));
        errors.addAll(KeyCheck.errors(draft));
        errors.addAll(QuestionCheck.errors(draft));
        errors.addAll(OptionCheck.errors(draft));
        errors.addAll(ConstructCheck.errors(draft));
        errors.addAll(ConditionCheck.errors(draft));
        errors.addAll(PipingCheck.errors(draft));
        errors.addAll(IdentityCheck.errors(draft, earlier));
        return List.copyOf(errors);
    }

    /// What keeps nothing from being published and is hardly meant.
    static List<FieldError> warnings(SurveyDefinition draft) {
        boolean isReadable = KeyCheck.errors(draft).isEmpty()
                && QuestionCheck.errors(draft).isEmpty()
                && OptionCheck.errors(draft).isEmpty()
                && ConditionCheck.errors(draft).isEmpty();
        return isReadable ? ReachCheck.warnings(draft) : List.of();
    }
}

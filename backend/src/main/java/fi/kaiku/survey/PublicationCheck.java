package fi.kaiku.survey;

import fi.kaiku.platform.FieldError;
import java.util.ArrayList;
import java.util.List;

/// Everything that a draft of the right shape must still keep to be published; reports all at once.
final class PublicationCheck {

    private final SurveyDefinition draft;
    private final List<FieldError> errors = new ArrayList<>();
    private final boolean canBeAsked;

    private PublicationCheck(SurveyDefinition draft, List<SurveyDefinition> earlier) {
        this.draft = draft;
        errors.addAll(KeyCheck.errors(draft));
        errors.addAll(QuestionCheck.errors(draft));
        errors.addAll(OptionCheck.errors(draft));
        errors.addAll(ConditionCheck.errors(draft));
        canBeAsked = errors.isEmpty();
        errors.addAll(0, TranslationCheck.errors(draft));
        errors.addAll(ConstructCheck.errors(draft));
        errors.addAll(PipingCheck.errors(draft));
        errors.addAll(IdentityCheck.errors(draft, earlier));
    }

    /// @param earlier the versions published so far, oldest first
    static PublicationCheck of(SurveyDefinition draft, List<SurveyDefinition> earlier) {
        return new PublicationCheck(draft, earlier);
    }

    static List<FieldError> errors(SurveyDefinition draft, List<SurveyDefinition> earlier) {
        return of(draft, earlier).errors();
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /// What keeps nothing from being published and is hardly meant; nothing while there is a question that cannot be
    /// asked.
    List<FieldError> warnings() {
        return canBeAsked ? ReachCheck.warnings(draft) : List.of();
    }
}

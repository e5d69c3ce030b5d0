package fi.kaiku.survey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.platform.FieldError;
import java.util.List;

/// What [AnswerRules] made of one submission's answers.
///
/// @param answers in normal form: text in NFC without control characters, whole numbers without a fraction,
/// nothing blank or empty, members in the order of the questionnaire; equal answers are equal here however they
/// were written
/// @param errors  empty where the answers may be stored; pointers begin with `/answers`
public record CheckedAnswers(ObjectNode answers, List<FieldError> errors) {

    public boolean areAccepted() {
        return errors.isEmpty();
    }
}

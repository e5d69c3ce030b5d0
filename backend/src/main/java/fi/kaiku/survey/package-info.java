/// Surveys: the definition document, its drafts and immutable published versions, the rules that answers must keep, the
/// codebook that tells where each answer is counted, and the bank of shared constructs and ready questions.
/// `survey.translation` takes texts out and in.
///
/// Standard questionnaires are taken in by key; their words come from what an organisation holds a licence for, or with
/// Kaiku ([UsableWordings]), and stand in the version from publication on.
///
/// Tables: `surveys`, `survey_versions`, `instrument_wordings`. Endpoints: `/surveys`, `/surveys/{id}/draft`,
/// `/surveys/{id}/versions`, `/surveys/{id}/versions/{number}/form`, `/schemas/survey-definition`, `/constructs`,
/// `/question-bank`, `/instruments`, `/organisations/{id}/instruments`. Events: [SurveyPublished].
@NullMarked
package fi.kaiku.survey;

import org.jspecify.annotations.NullMarked;

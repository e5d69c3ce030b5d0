/// Surveys: the definition document, its drafts and immutable published versions, the rules that answers must keep and
/// the codebook that tells where each answer is counted.
///
/// Standard questionnaires are taken in by key; their words come from what an organisation holds a licence for, or with
/// Kaiku ([UsableWordings]), and stand in the version from publication on.
///
/// Tables: `surveys`, `survey_versions`, `instrument_wordings`. Endpoints: `/surveys`, `/surveys/{id}/draft`,
/// `/surveys/{id}/versions`, `/schemas/survey-definition`, `/instruments`, `/organisations/{id}/instruments`. Events:
/// [SurveyPublished].
@NullMarked
package fi.kaiku.survey;

import org.jspecify.annotations.NullMarked;

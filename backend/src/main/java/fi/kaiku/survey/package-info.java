/// Surveys: the definition document, its drafts and immutable published versions, the rules that answers must keep and
/// the codebook that tells where each answer is counted.
///
/// Tables: `surveys`, `survey_versions`. Endpoints: `/surveys`, `/surveys/{id}/draft`, `/surveys/{id}/versions`,
/// `/schemas/survey-definition`. Events: [SurveyPublished].
@NullMarked
package fi.kaiku.survey;

import org.jspecify.annotations.NullMarked;

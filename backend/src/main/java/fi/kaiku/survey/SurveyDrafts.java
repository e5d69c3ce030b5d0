package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Drafts for the packages below this room, in the caller's transaction and with the caller's permissions.
@ApplicationScoped
public class SurveyDrafts {

    private final SurveyAccess access;

    SurveyDrafts(SurveyAccess access) {
        this.access = access;
    }

    /// Do not change the document: it is the entity's own.
    public record Draft(String slug, JsonNode document, int revision) {

        static Draft of(Survey survey) {
            return new Draft(survey.slug(), survey.draft(), survey.revision());
        }

        public SurveyDefinition definition() {
            return SurveyDefinition.read(document);
        }
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 also for what belongs to others
    public Draft read(UUID surveyId) {
        return Draft.of(access.find(surveyId, Permission.SURVEY_READ));
    }

    /// The draft, which nobody else changes until the transaction ends.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 403 for a role too small, 412 for a draft that has
    /// moved on, 428 without `ifMatch`
    public Draft lock(UUID surveyId, @Nullable String ifMatch) {
        Survey survey = access.lock(surveyId, Permission.SURVEY_EDIT);
        ETags.requireMatch(ifMatch, survey.revision());
        return Draft.of(survey);
    }

    /// Stores another document in a draft that is locked; one that says the same changes nothing.
    public Draft replace(UUID surveyId, JsonNode document) {
        Survey survey = access.lock(surveyId, Permission.SURVEY_EDIT);
        if (!survey.draft().equals(document)) {
            DefinitionSchema.require(document);
            survey.redraft(document);
        }
        return Draft.of(survey);
    }

    /// What of a document is not of the right shape, with pointers that begin with `/definition`.
    public static List<FieldError> shapeErrors(JsonNode document) {
        return DefinitionSchema.errors(document);
    }
}

package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Turns a draft into the next version, when everything about it is right.
@ApplicationScoped
class PublishSurvey {

    private final SurveyVersions versions;
    private final UsableWordings wordings;
    private final Event<SurveyPublished> published;
    private final Clock clock;

    PublishSurvey(SurveyVersions versions, UsableWordings wordings, Event<SurveyPublished> published, Clock clock) {
        this.versions = versions;
        this.wordings = wordings;
        this.published = published;
        this.clock = clock;
    }

    /// What was found about a draft.
    ///
    /// @param published whether the newest version is what the draft would become; there is nothing wrong then
    /// @param errors    what keeps it from being published
    /// @param warnings  what keeps nothing from being published and is hardly meant
    record Findings(boolean published, List<FieldError> errors, List<FieldError> warnings) {}

    /// @param survey    new, or locked by this transaction
    /// @param accountId who publishes; null for the installation itself
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with all that is wrong, 409 where nothing changed
    SurveyVersion publish(Survey survey, @Nullable UUID accountId) {
        JsonNode document = document(survey);
        if (isNewest(survey, document)) {
            throw SurveyProblems.nothingToPublish(survey.latestVersion());
        }
        SurveyDefinition draft = SurveyDefinition.read(survey.draft());
        List<FieldError> errors = errors(survey, draft, rules(survey, draft));
        if (!errors.isEmpty()) {
            throw SurveyProblems.notPublishable(errors);
        }
        SurveyVersion version = survey.publish(document, accountId, clock.instant());
        versions.persist(version);
        published.fire(new SurveyPublished(
                survey.id(),
                survey.owner().organisationId(),
                survey.owner().clusterId(),
                version.number(),
                version.publishedAt()));
        return version;
    }

    Findings check(Survey survey) {
        SurveyDefinition draft = SurveyDefinition.read(survey.draft());
        PublicationCheck rules = rules(survey, draft);
        boolean isNewest = isNewest(survey, document(survey));
        return new Findings(isNewest, isNewest ? List.of() : errors(survey, draft, rules), rules.warnings());
    }

    private PublicationCheck rules(Survey survey, SurveyDefinition draft) {
        return PublicationCheck.of(
                draft,
                versions.of(survey.id()).stream().map(SurveyVersion::definition).toList());
    }

    private List<FieldError> errors(Survey survey, SurveyDefinition draft, PublicationCheck rules) {
        List<FieldError> errors = new ArrayList<>(rules.errors());
        errors.addAll(texts(survey).errors(draft));
        return errors;
    }

    private InstrumentTexts texts(Survey survey) {
        return new InstrumentTexts(instrument -> wordings.of(survey.owner(), instrument));
    }

    /// What of the draft goes into the version.
    private JsonNode document(Survey survey) {
        return texts(survey).embed(PublishedDocument.of(survey.draft()));
    }

    private boolean isNewest(Survey survey, JsonNode document) {
        return versions.byNumber(survey.id(), survey.latestVersion())
                .filter(newest -> newest.document().equals(document))
                .isPresent();
    }
}

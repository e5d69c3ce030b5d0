package fi.kaiku.survey;

import fi.kaiku.platform.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Turns a draft into the next version, when everything about it is right.
@ApplicationScoped
class PublishSurvey {

    private final SurveyVersions versions;
    private final Event<SurveyPublished> published;
    private final Clock clock;

    PublishSurvey(SurveyVersions versions, Event<SurveyPublished> published, Clock clock) {
        this.versions = versions;
        this.published = published;
        this.clock = clock;
    }

    /// @param survey    new, or locked by this transaction
    /// @param accountId who publishes; null for the installation itself
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with all that is wrong, 409 where nothing changed
    SurveyVersion publish(Survey survey, @Nullable UUID accountId) {
        List<SurveyVersion> earlier = versions.of(survey.id());
        if (!earlier.isEmpty() && earlier.getLast().document().equals(survey.draft())) {
            throw SurveyProblems.nothingToPublish(survey.latestVersion());
        }
        List<FieldError> errors = PublicationCheck.errors(
                SurveyDefinition.read(survey.draft()),
                earlier.stream().map(SurveyVersion::definition).toList());
        if (!errors.isEmpty()) {
            throw SurveyProblems.notPublishable(errors);
        }
        SurveyVersion version = survey.publish(accountId, clock.instant());
        versions.persist(version);
        published.fire(new SurveyPublished(survey.id(), version.number(), version.publishedAt()));
        return version;
    }
}

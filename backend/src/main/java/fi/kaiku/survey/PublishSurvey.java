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

    /// @param survey    new, or locked by this transaction
    /// @param accountId who publishes; null for the installation itself
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with all that is wrong, 409 where nothing changed
    SurveyVersion publish(Survey survey, @Nullable UUID accountId) {
        if (isPublished(survey)) {
            throw SurveyProblems.nothingToPublish(survey.latestVersion());
        }
        List<FieldError> errors = errors(survey);
        if (!errors.isEmpty()) {
            throw SurveyProblems.notPublishable(errors);
        }
        SurveyVersion version = survey.publish(document(survey), accountId, clock.instant());
        versions.persist(version);
        published.fire(new SurveyPublished(survey.id(), version.number(), version.publishedAt()));
        return version;
    }

    /// What keeps the draft from being published; nothing where it is published already.
    List<FieldError> problems(Survey survey) {
        return isPublished(survey) ? List.of() : errors(survey);
    }

    private List<FieldError> errors(Survey survey) {
        SurveyDefinition draft = SurveyDefinition.read(survey.draft());
        List<FieldError> errors = new ArrayList<>(PublicationCheck.errors(
                draft,
                versions.of(survey.id()).stream().map(SurveyVersion::definition).toList()));
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

    /// True where the newest version is what the draft would become.
    boolean isPublished(Survey survey) {
        return versions.byNumber(survey.id(), survey.latestVersion())
                .filter(newest -> newest.document().equals(document(survey)))
                .isPresent();
    }
}

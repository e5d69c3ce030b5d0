package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Surveys for the other rooms. Asks nobody for permission: the caller has.
@ApplicationScoped
public class SurveyCatalog {

    private static final int CACHED_VERSIONS = 2_000;

    private final Surveys surveys;
    private final SurveyVersions versions;
    private final PublishSurvey publishing;
    private final Clock clock;
    private final Cache<SurveyVersion.Id, PublishedVersion> cache =
            Caffeine.newBuilder().maximumSize(CACHED_VERSIONS).build();

    SurveyCatalog(Surveys surveys, SurveyVersions versions, PublishSurvey publishing, Clock clock) {
        this.surveys = surveys;
        this.versions = versions;
        this.publishing = publishing;
        this.clock = clock;
    }

    public Optional<SurveySummary> survey(UUID id) {
        return inTransaction(() -> surveys.findByIdOptional(id).map(Survey::summary));
    }

    /// A version never changes, so it is read from the database once.
    public Optional<PublishedVersion> version(UUID surveyId, int number) {
        SurveyVersion.Id id = new SurveyVersion.Id(surveyId, number);
        PublishedVersion cached = cache.getIfPresent(id);
        if (cached != null) {
            return Optional.of(cached);
        }
        Optional<PublishedVersion> read = inTransaction(() -> read(surveyId, number));
        read.ifPresent(version -> cache.put(id, version));
        return read;
    }

    /// The newest version; empty for a survey that was never published.
    public Optional<PublishedVersion> latest(UUID surveyId) {
        return inTransaction(() -> surveys.findByIdOptional(surveyId).map(Survey::latestVersion))
                .flatMap(number -> version(surveyId, number));
    }

    /// Makes a survey and publishes its first version, in the caller's transaction.
    ///
    /// @param definition a document that passes all checks
    /// @param synthetic  marks what is made for the demonstration
    public PublishedVersion publish(
            @Nullable UUID organisationId,
            @Nullable UUID clusterId,
            String slug,
            JsonNode definition,
            boolean synthetic) {
        SurveyOwner owner = new SurveyOwner(organisationId, clusterId);
        Survey survey = new Survey(owner, slug, definition, synthetic, clock.instant());
        surveys.add(survey);
        publishing.publish(survey, null);
        return read(survey.id(), 1).orElseThrow(); // not cached: the transaction may still fail
    }

    private Optional<PublishedVersion> read(UUID surveyId, int number) {
        List<SurveyVersion> upTo = versions.upTo(surveyId, number);
        if (upTo.isEmpty() || upTo.getLast().number() != number) {
            return Optional.empty();
        }
        SurveyVersion version = upTo.getLast();
        SurveyDefinition definition = version.definition();
        return Optional.of(new PublishedVersion(
                surveyId,
                number,
                version.publishedAt(),
                version.document(),
                definition,
                Codebook.of(upTo.stream().map(SurveyVersion::definition).toList()),
                AnswerRules.of(definition)));
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.joiningExisting().call(work);
    }
}

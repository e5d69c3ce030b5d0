package fi.kaiku.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SurveyVersions implements PanacheRepositoryBase<SurveyVersion, SurveyVersion.Id> {

    /// All versions, oldest first.
    List<SurveyVersion> of(UUID surveyId) {
        return upTo(surveyId, Integer.MAX_VALUE);
    }

    List<SurveyVersion> upTo(UUID surveyId, int number) {
        return list("id.surveyId = ?1 and id.number <= ?2 order by id.number", surveyId, number);
    }

    Optional<SurveyVersion> byNumber(UUID surveyId, int number) {
        return findByIdOptional(new SurveyVersion.Id(surveyId, number));
    }
}

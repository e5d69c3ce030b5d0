package fi.kaiku.survey;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class Surveys implements PanacheRepositoryBase<Survey, UUID> {

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where the owner already has a survey of this
    /// slug, 422 for an owner that does not exist
    void add(Survey survey) {
        try {
            persistAndFlush(survey);
        } catch (ConstraintViolationException e) {
            throw e.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE
                    ? SurveyProblems.slugTaken(survey.slug())
                    : SurveyProblems.unknownOwner(survey.owner());
        }
    }

    /// Holds the survey's row until the transaction ends: drafts and versions change one after the other.
    Optional<Survey> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Survey> page(SurveyFilter filter, PageRequest request) {
        Parameters parameters = Parameters.with("after", request.after());
        StringBuilder query = new StringBuilder("id > :after");
        if (!filter.everywhere()) {
            query.append(" and (organisationId in :organisations or clusterId in :clusters)");
            parameters.and("organisations", filter.organisations()).and("clusters", filter.clusters());
        }
        if (filter.organisationId() != null) {
            query.append(" and organisationId = :organisation");
            parameters.and("organisation", filter.organisationId());
        }
        if (filter.clusterId() != null) {
            query.append(" and clusterId = :cluster");
            parameters.and("cluster", filter.clusterId());
        }
        return find(query + " order by id", parameters)
                .range(0, request.fetchSize() - 1)
                .list();
    }
}

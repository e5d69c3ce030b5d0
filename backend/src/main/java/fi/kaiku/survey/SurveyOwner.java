package fi.kaiku.survey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose a survey is: one organisation's, or shared by the museums of a cluster.
record SurveyOwner(@Nullable UUID organisationId, @Nullable UUID clusterId) {

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 unless exactly one is given
    SurveyOwner {
        if ((organisationId == null) == (clusterId == null)) {
            throw SurveyProblems.notOneOwner();
        }
    }
}

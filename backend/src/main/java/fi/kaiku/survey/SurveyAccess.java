package fi.kaiku.survey;

import static fi.kaiku.platform.Permission.SURVEY_READ;

import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Finds surveys for the caller. One of a cluster is open to the staff of all organisations with a museum in it.
@Singleton
final class SurveyAccess {

    private final Surveys surveys;
    private final MuseumCatalog museums;
    private final Caller caller;

    SurveyAccess(Surveys surveys, MuseumCatalog museums, Caller caller) {
        this.surveys = surveys;
        this.museums = museums;
        this.caller = caller;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 also for what belongs to others, 403 for a role too
    /// small
    Survey find(UUID id, Permission permission) {
        Survey survey = surveys.findByIdOptional(id).orElseThrow(Problems::notFound);
        require(permission, survey.owner(), Problems::notFound);
        return survey;
    }

    /// As [#find], and nobody else changes the survey until the transaction ends.
    Survey lock(UUID id, Permission permission) {
        Survey survey = surveys.locked(id).orElseThrow(Problems::notFound);
        require(permission, survey.owner(), Problems::notFound);
        return survey;
    }

    /// For what is to belong to this owner: 422 where the caller does not know it, 403 for a role too small.
    void requireFor(SurveyOwner owner, Permission permission) {
        require(permission, owner, () -> SurveyProblems.unknownOwner(owner));
    }

    private void require(Permission permission, SurveyOwner owner, Supplier<HttpProblem> unknown) {
        // Of an organisation also asked by name, for the log.
        boolean everywhere = owner.clusterId() != null && caller.mayEverywhere(permission);
        if (everywhere || isHeld(permission, owner)) {
            return;
        }
        throw isHeld(SURVEY_READ, owner) ? Problems.forbidden(permission.name()) : unknown.get();
    }

    /// What a list may show, narrowed to an owner where one is named.
    SurveyFilter filter(@Nullable UUID organisationId, @Nullable UUID clusterId) {
        Set<UUID> organisations = caller.organisations(SURVEY_READ);
        return new SurveyFilter(
                caller.mayEverywhere(SURVEY_READ),
                organisations,
                museums.clustersOf(organisations),
                organisationId,
                clusterId);
    }

    private boolean isHeld(Permission permission, SurveyOwner owner) {
        UUID organisation = owner.organisationId();
        UUID cluster = owner.clusterId();
        Set<UUID> organisations = cluster == null ? Set.of(organisation) : museums.organisationsOf(cluster);
        return organisations.stream().anyMatch(id -> caller.may(permission, id));
    }
}

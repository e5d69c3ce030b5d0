package fi.kaiku.improvement.workshop;

import fi.kaiku.improvement.finding.FindingCatalog;
import fi.kaiku.improvement.idea.IdeaCatalog;
import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.museum.MuseumCatalog.MuseumCluster;
import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Problems;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Looks up what a workshop names: museums of others only in a cluster of which the organisation has a member.
@Singleton
class WorkshopReferences {

    private final MuseumCatalog museums;
    private final FindingCatalog findings;
    private final IdeaCatalog ideas;

    WorkshopReferences(MuseumCatalog museums, FindingCatalog findings, IdeaCatalog ideas) {
        this.museums = museums;
        this.findings = findings;
        this.ideas = ideas;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for a text that is missing or too long, and for what is
    ///         unknown or elsewhere
    void requireKnown(WorkshopContent content, UUID organisationId) {
        List<FieldError> wrong = WorkshopProblems.wrongTexts(content);
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        Set<UUID> members = members(content, organisationId);
        for (int i = 0; i < content.museumIds().size(); i++) {
            UUID museumId = content.museumIds().get(i);
            Optional<UUID> owner = museums.museum(museumId).map(Museum::organisationId);
            boolean here = owner.filter(organisationId::equals).isPresent() || members.contains(museumId);
            if (!here) {
                throw WorkshopProblems.elsewhere("/museumIds/" + i);
            }
        }
        requireEachOnce("/museumIds", content.museumIds());
        requireTaken("/findingIds", content.findingIds(), id -> findings.exists(organisationId, id), "finding");
        requireTaken("/ideaIds", content.ideaIds(), id -> ideas.exists(organisationId, id), "idea");
    }

    private Set<UUID> members(WorkshopContent content, UUID organisationId) {
        UUID clusterId = content.clusterId();
        if (clusterId == null) {
            return Set.of();
        }
        return museums.cluster(clusterId)
                .filter(cluster -> museums.organisationsOf(clusterId).contains(organisationId))
                .map(MuseumCluster::museumIds)
                .orElseThrow(() -> WorkshopProblems.unknown("/clusterId", "cluster"));
    }

    private static void requireTaken(String pointer, List<UUID> ids, Predicate<UUID> exists, String what) {
        requireEachOnce(pointer, ids);
        for (int i = 0; i < ids.size(); i++) {
            if (!exists.test(ids.get(i))) {
                throw WorkshopProblems.unknown(pointer + "/" + i, what);
            }
        }
    }

    private static void requireEachOnce(String pointer, List<UUID> ids) {
        if (new HashSet<>(ids).size() < ids.size()) {
            throw Problems.invalid(pointer, "reference.repeated", "Each once.");
        }
    }
}

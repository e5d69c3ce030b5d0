package fi.kaiku.improvement.idea;

import fi.kaiku.improvement.finding.FindingCatalog;
import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether an idea says what an idea must, of things that there are.
@ApplicationScoped
class CheckIdea {

    private final MuseumCatalog museums;
    private final FindingCatalog findings;

    CheckIdea(MuseumCatalog museums, FindingCatalog findings) {
        this.museums = museums;
        this.findings = findings;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where a visitor's words would change, or anybody else's
    /// go
    void requireWords(@Nullable String text, Idea idea) {
        if (idea.commentId() != null) {
            if (text != null) {
                throw IdeaProblems.wordsOfAVisitor();
            }
        } else if (Objects.requireNonNullElse(text, "").isBlank()) {
            throw IdeaProblems.withoutWords();
        }
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for what is not of this organisation
    void requireKnown(IdeaContent content, UUID organisationId) {
        UUID museumId = content.museumId();
        UUID servicePointId = content.servicePointId();
        if (museumId != null
                && museums.museum(museumId)
                        .map(Museum::organisationId)
                        .filter(organisationId::equals)
                        .isEmpty()) {
            throw IdeaProblems.unknown("/museumId", "museum");
        }
        if (servicePointId != null) {
            if (museumId == null) {
                throw IdeaProblems.withoutMuseum("/museumId");
            }
            if (!museums.hasServicePoint(museumId, servicePointId)) {
                throw IdeaProblems.unknown("/servicePointId", "service point");
            }
        }
        if (content.findingId() != null && !findings.exists(organisationId, content.findingId())) {
            throw IdeaProblems.unknown("/findingId", "finding");
        }
    }
}

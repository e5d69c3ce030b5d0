package fi.kaiku.improvement.idea;

import fi.kaiku.improvement.finding.FindingCatalog;
import fi.kaiku.improvement.place.CheckPlace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether an idea says what an idea must, of things that there are.
@ApplicationScoped
class CheckIdea {

    private final CheckPlace places;
    private final FindingCatalog findings;

    CheckIdea(CheckPlace places, FindingCatalog findings) {
        this.places = places;
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
        places.requireKnown(organisationId, content.museumId(), content.servicePointId());
        if (content.findingId() != null && !findings.exists(organisationId, content.findingId())) {
            throw IdeaProblems.unknown("/findingId", "finding");
        }
    }
}

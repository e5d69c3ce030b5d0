package fi.kaiku.improvement.place;

import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether a place is one of an organisation: a museum of its own, and a point in it.
@ApplicationScoped
public class CheckPlace {

    private final MuseumCatalog museums;

    CheckPlace(MuseumCatalog museums) {
        this.museums = museums;
    }

    /// @param museumId       null for the organisation as a whole
    /// @param servicePointId null for the whole museum
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 at `/museumId` or `/servicePointId`
    public void requireKnown(UUID organisationId, @Nullable UUID museumId, @Nullable UUID servicePointId) {
        if (museumId != null
                && museums.museum(museumId)
                        .map(Museum::organisationId)
                        .filter(organisationId::equals)
                        .isEmpty()) {
            throw Problems.invalid("/museumId", "reference.unknown", "There is no such museum here.");
        }
        if (servicePointId == null) {
            return;
        }
        if (museumId == null) {
            throw Problems.invalid("/museumId", "value.missing", "Say which museum the service point belongs to.");
        }
        if (!museums.hasServicePoint(museumId, servicePointId)) {
            throw Problems.invalid("/servicePointId", "reference.unknown", "There is no such service point here.");
        }
    }
}

package fi.kaiku.survey;

import fi.kaiku.platform.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InstrumentWordings implements PanacheRepositoryBase<InstrumentWording, InstrumentWording.Id> {

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where there is no such organisation
    void store(InstrumentWording wording) {
        try {
            persistAndFlush(wording);
        } catch (ConstraintViolationException e) {
            if (e.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE) {
                throw e;
            }
            throw Problems.notFound();
        }
    }

    /// Nobody else changes it until the transaction ends.
    Optional<InstrumentWording> locked(InstrumentWording.Id id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// @param organisations of these, or of all when null
    List<InstrumentWording> among(@Nullable Collection<UUID> organisations) {
        String order = " order by id.organisationId, id.instrument, id.version, id.language";
        return organisations == null
                ? list("from InstrumentWording" + order)
                : list("id.organisationId in ?1" + order, organisations);
    }

    /// In all languages in which the organisation entered the instrument.
    List<InstrumentWording> of(UUID organisationId, String instrument, int version) {
        return list(
                "id.organisationId = ?1 and id.instrument = ?2 and id.version = ?3",
                organisationId,
                instrument,
                version);
    }
}

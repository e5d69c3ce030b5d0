package fi.kaiku.museum.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

@ApplicationScoped
class VisitDays implements PanacheRepositoryBase<CountedVisits, CountedVisits.Key> {

    private final StatelessSession session;

    VisitDays(StatelessSession session) {
        this.session = session;
    }

    /// In order of their days, both ends included.
    List<CountedVisits> of(UUID organisationId, UUID museumId, LocalDate from, LocalDate to) {
        return list(
                "organisationId = ?1 and museumId = ?2 and day between ?3 and ?4 order by day",
                organisationId,
                museumId,
                from,
                to);
    }

    /// Writes each day anew or over what was there: two people who enter the same days end up with one count each.
    void set(List<CountedVisits> days) {
        session.upsertMultiple(days);
    }

    void remove(UUID organisationId, UUID museumId, Collection<LocalDate> days) {
        delete("organisationId = ?1 and museumId = ?2 and day in ?3", organisationId, museumId, days);
    }
}

package fi.kaiku.museum.visit;

import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/// The visits to a museum on one of its days.
@Entity
@Unaudited("a file holds thousands of days, and is told as one")
@IdClass(CountedVisits.Key.class)
@Table(name = "counted_visits")
class CountedVisits {

    @Id
    private UUID organisationId;

    @Id
    private UUID museumId;

    @Id
    private LocalDate day;

    private int visits;

    record Key(UUID organisationId, UUID museumId, LocalDate day) {}

    @SuppressWarnings("NullAway.Init")
    CountedVisits() {}

    CountedVisits(UUID organisationId, UUID museumId, LocalDate day, int visits) {
        this.organisationId = organisationId;
        this.museumId = museumId;
        this.day = day;
        this.visits = visits;
    }

    LocalDate day() {
        return day;
    }

    int visits() {
        return visits;
    }
}

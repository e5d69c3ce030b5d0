package fi.kaiku.museum;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Told;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A part of a museum that visitors can speak about: an exhibition, the cafe, the website.
@Entity
@Table(name = "service_points")
class ServicePoint {

    @Id
    private UUID id;

    private UUID museumId;

    @Told
    private String slug;

    @Told
    private String kind;

    @Told
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    ServicePoint() {}

    ServicePoint(UUID museumId, NewServicePoint content, Instant createdAt) {
        this.id = Ids.next();
        this.museumId = museumId;
        this.slug = content.slug();
        this.kind = content.kind();
        this.name = content.name();
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    UUID museumId() {
        return museumId;
    }

    String slug() {
        return slug;
    }

    String kind() {
        return kind;
    }

    LocalizedText name() {
        return name;
    }
}

package fi.kaiku.museum;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Told;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A museum of an organisation, as it is stored; other rooms know it as [Museum].
@Entity
@Table(name = "museums")
class RegisteredMuseum {

    @Id
    private UUID id;

    private UUID organisationId;

    @Told
    private String slug;

    @Told
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @Told
    private String municipality;

    @Told
    private String timeZone;

    @Told
    private String[] languages;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OpeningHours> openingHours;

    private boolean synthetic;
    private Instant createdAt;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init")
    RegisteredMuseum() {}

    /// @param synthetic its submissions are invented, and shown as such
    RegisteredMuseum(NewMuseum content, boolean synthetic, Instant createdAt) {
        this.id = Ids.next();
        this.organisationId = content.organisationId();
        this.slug = content.slug();
        this.name = content.name();
        this.municipality = content.municipality();
        this.timeZone = content.timeZone();
        this.languages = content.languages().toArray(String[]::new);
        this.openingHours = List.of();
        this.synthetic = synthetic;
        this.createdAt = createdAt;
    }

    void open(List<OpeningHours> hours) {
        openingHours = List.copyOf(hours);
    }

    void describe(LocalizedText newName, String newMunicipality, String newTimeZone, List<String> newLanguages) {
        name = newName;
        municipality = newMunicipality;
        timeZone = newTimeZone;
        languages = newLanguages.toArray(String[]::new);
    }

    Museum museum() {
        return new Museum(
                id,
                organisationId,
                slug,
                name,
                municipality,
                ZoneId.of(timeZone),
                List.of(languages),
                List.copyOf(openingHours),
                synthetic,
                revision);
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }
}

package fi.kaiku.collector;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.SpokenCode;
import fi.kaiku.platform.Told;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/// A tablet of a museum. It is enrolled with a code that staff read to it, and from then on known by its token.
@Entity
@Table(name = "devices")
@NullUnmarked
class Device {

    private static final Duration CODE_LIFE = Duration.ofMinutes(15);

    @Id
    private UUID id;

    private UUID organisationId;

    private UUID museumId;

    @Told
    private String name;

    @Told
    private Playing playing;

    private String staffPin;

    private byte[] enrolmentHash;

    private Instant enrolmentExpiresAt;

    private byte[] tokenHash;

    private Instant enrolledAt;

    @Told
    private Instant revokedAt;

    @Version
    private int revision;

    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "device_collectors", joinColumns = @JoinColumn(name = "device_id"))
    @OrderColumn(name = "place")
    @Column(name = "collector_id")
    private List<UUID> collectorIds = new ArrayList<>();

    protected Device() {}

    Device(UUID organisationId, UUID museumId, String staffPin, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.museumId = museumId;
        this.staffPin = staffPin;
        this.createdAt = now;
    }

    /// @param collectorIds of the device's museum, in the order in which they are offered
    void assign(String name, Playing playing, List<UUID> collectorIds) {
        this.name = name;
        this.playing = playing;
        if (!this.collectorIds.equals(collectorIds)) {
            this.collectorIds.clear();
            this.collectorIds.addAll(collectorIds);
        }
    }

    /// Lets whoever has the code take the device over, once and soon.
    void invite(SpokenCode code, Instant now) {
        enrolmentHash = code.hash();
        enrolmentExpiresAt = now.plus(CODE_LIFE);
    }

    /// The token that was valid until now is so no more.
    void enrol(SecretToken token, Instant now) {
        tokenHash = token.hash();
        enrolledAt = now;
        enrolmentHash = null;
        enrolmentExpiresAt = null;
    }

    void revoke(Instant now) {
        revokedAt = now;
        tokenHash = null;
        enrolmentHash = null;
        enrolmentExpiresAt = null;
        collectorIds.clear();
    }

    UUID id() {
        return id;
    }

    int revision() {
        return revision;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID museumId() {
        return museumId;
    }

    String name() {
        return name;
    }

    Playing playing() {
        return playing;
    }

    String staffPin() {
        return staffPin;
    }

    Instant enrolmentExpiresAt() {
        return enrolmentExpiresAt;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    List<UUID> collectorIds() {
        return List.copyOf(collectorIds);
    }
}

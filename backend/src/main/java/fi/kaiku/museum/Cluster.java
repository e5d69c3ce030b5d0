package fi.kaiku.museum;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Told;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// Museums that work together, and what each owner shares with the others.
@Entity
@Table(name = "clusters")
class Cluster {

    @Id
    private UUID id;

    @Told
    private String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private Instant createdAt;

    @Told
    @ElementCollection
    @CollectionTable(name = "cluster_members", joinColumns = @JoinColumn(name = "cluster_id"))
    @MapKeyColumn(name = "museum_id")
    private Map<UUID, Membership> members = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    Cluster() {}

    Cluster(NewCluster content, Instant createdAt) {
        this.id = Ids.next();
        this.slug = content.slug();
        this.name = content.name();
        this.createdAt = createdAt;
    }

    /// Takes a museum in, or changes what it shares.
    void join(UUID museumId, Sharing sharing, Instant now) {
        Membership before = members.get(museumId);
        members.put(museumId, new Membership(sharing, before == null ? now : before.joinedAt()));
    }

    UUID id() {
        return id;
    }

    String slug() {
        return slug;
    }

    LocalizedText name() {
        return name;
    }

    Set<UUID> museumIds() {
        return Set.copyOf(members.keySet());
    }

    Map<UUID, Sharing> sharing() {
        return members.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, member -> member.getValue().sharing()));
    }

    /// A museum that is no member shares nothing.
    Sharing sharedBy(UUID museumId) {
        Membership membership = members.get(museumId);
        return membership == null ? Sharing.NONE : membership.sharing();
    }
}

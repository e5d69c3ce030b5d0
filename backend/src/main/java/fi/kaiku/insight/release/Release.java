package fi.kaiku.insight.release;

import fi.kaiku.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What is told of a cluster's museums, or of all, up to a day: a draft first, which only its publishers see. Published
/// or
/// not, it never changes; the next one goes on where it ends.
@Entity
@Table(name = "releases")
class Release {

    @Id
    private UUID id;

    private @Nullable UUID clusterId;

    private int number;

    private LocalDate firstDay;

    private LocalDate lastDay;

    private List<String> segments;

    @JdbcTypeCode(SqlTypes.JSON)
    private Content content;

    private @Nullable UUID createdBy;

    private Instant createdAt;

    private @Nullable UUID publishedBy;

    private @Nullable Instant publishedAt;

    /// What passed disclosure control.
    record Content(List<ReleasedTable> tables) {}

    /// The months that are told of, both included.
    record Months(YearMonth from, YearMonth to) {}

    @SuppressWarnings("NullAway.Init")
    Release() {}

    Release(
            @Nullable UUID clusterId,
            int number,
            Months months,
            List<String> segments,
            List<ReleasedTable> tables,
            @Nullable UUID createdBy,
            Instant createdAt) {
        this.id = Ids.next();
        this.clusterId = clusterId;
        this.number = number;
        this.firstDay = months.from().atDay(1);
        this.lastDay = months.to().atEndOfMonth();
        this.segments = List.copyOf(segments);
        this.content = new Content(List.copyOf(tables));
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    /// Null for all museums.
    @Nullable
    UUID clusterId() {
        return clusterId;
    }

    int number() {
        return number;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    List<String> segments() {
        return segments;
    }

    List<ReleasedTable> tables() {
        return content.tables();
    }

    Instant createdAt() {
        return createdAt;
    }

    /// Null for a draft.
    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    /// @param by null for the demonstration
    void publish(@Nullable UUID by, Instant at) {
        this.publishedBy = by;
        this.publishedAt = at;
    }
}

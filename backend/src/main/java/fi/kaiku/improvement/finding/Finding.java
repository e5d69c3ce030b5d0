package fi.kaiku.improvement.finding;

import fi.kaiku.insight.followup.Measure;
import fi.kaiku.insight.followup.MeasuredFigure;
import fi.kaiku.platform.Ids;
import fi.kaiku.platform.Told;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A figure that somebody found worth acting on.
@Entity
@Table(name = "findings")
class Finding {

    @Id
    private UUID id;

    private UUID organisationId;

    @Told
    private String statement;

    private UUID surveyId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Measure measure;

    @JdbcTypeCode(SqlTypes.JSON)
    private MeasuredFigure marked;

    private Instant markedAt;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init")
    Finding() {}

    Finding(UUID organisationId, String statement, Measure measure, MeasuredFigure marked, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.statement = statement.strip();
        this.surveyId = measure.surveyId();
        this.measure = measure;
        this.marked = marked;
        this.markedAt = now;
    }

    void reword(String words) {
        statement = words.strip();
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID surveyId() {
        return surveyId;
    }

    String statement() {
        return statement;
    }

    Measure measure() {
        return measure;
    }

    /// As it stood when it was marked.
    MeasuredFigure marked() {
        return marked;
    }

    Instant markedAt() {
        return markedAt;
    }

    int revision() {
        return revision;
    }
}

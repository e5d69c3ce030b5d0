package fi.kaiku.improvement.finding;

import fi.kaiku.insight.followup.Measure;
import fi.kaiku.insight.followup.MeasuredAgainst;
import fi.kaiku.insight.followup.MeasuredFigure;
import fi.kaiku.platform.Ids;
import fi.kaiku.platform.Told;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

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

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, List<String>> against;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable MeasuredAgainst markedAgainst;

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

    /// Is a difference from the group of another filter.
    void compare(Map<String, List<String>> filter, MeasuredAgainst figure) {
        against = filter;
        markedAgainst = figure;
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

    /// The filter of the group that it is compared with; null where it is compared with none.
    @Nullable
    Map<String, List<String>> against() {
        return against;
    }

    @Nullable
    MeasuredAgainst markedAgainst() {
        return markedAgainst;
    }

    Instant markedAt() {
        return markedAt;
    }

    int revision() {
        return revision;
    }
}

package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// What was published, as it was published.
@Entity
@Immutable
@Table(name = "survey_versions")
@NullUnmarked
class SurveyVersion {

    @EmbeddedId
    private Id id;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode definition;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private UUID publishedBy;

    @Embeddable
    record Id(@Column(name = "survey_id") UUID surveyId, int number) {}

    protected SurveyVersion() {}

    SurveyVersion(UUID surveyId, int number, JsonNode definition, @Nullable UUID publishedBy, Instant publishedAt) {
        this.id = new Id(surveyId, number);
        this.definition = definition;
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
    }

    int number() {
        return id.number();
    }

    JsonNode document() {
        return definition;
    }

    SurveyDefinition definition() {
        return SurveyDefinition.read(definition);
    }

    Instant publishedAt() {
        return publishedAt;
    }
}

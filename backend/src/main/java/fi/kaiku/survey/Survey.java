package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.Ids;
import fi.kaiku.platform.Told;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// A survey and its draft. Published versions stand beside it and never change.
@Entity
@Table(name = "surveys")
@NullUnmarked
class Survey {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "cluster_id")
    private UUID clusterId;

    @Told
    private String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode draft;

    @Told
    @Column(name = "latest_version")
    private int latestVersion;

    private boolean synthetic;

    /// Counts changes of the draft; publishing is none.
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Survey() {}

    Survey(SurveyOwner owner, String slug, JsonNode draft, boolean synthetic, Instant now) {
        this.id = Ids.next();
        this.organisationId = owner.organisationId();
        this.clusterId = owner.clusterId();
        this.slug = slug;
        this.draft = draft;
        this.synthetic = synthetic;
        this.revision = 1;
        this.createdAt = now;
    }

    void redraft(JsonNode definition) {
        this.draft = definition;
        this.revision++;
    }

    /// The next version, which holds this document.
    SurveyVersion publish(JsonNode document, @Nullable UUID accountId, Instant now) {
        latestVersion++;
        return new SurveyVersion(id, latestVersion, document, accountId, now);
    }

    UUID id() {
        return id;
    }

    SurveyOwner owner() {
        return new SurveyOwner(organisationId, clusterId);
    }

    String slug() {
        return slug;
    }

    JsonNode draft() {
        return draft;
    }

    int revision() {
        return revision;
    }

    int latestVersion() {
        return latestVersion;
    }

    SurveySummary summary() {
        SurveyDefinition definition = SurveyDefinition.read(draft);
        return new SurveySummary(
                id,
                organisationId,
                clusterId,
                slug,
                definition.title(),
                definition.languages(),
                latestVersion,
                synthetic,
                createdAt);
    }
}

package fi.kaiku.improvement.answer;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Told;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What a museum tells its visitors that it did because of them.
@Entity
@Table(name = "public_answers")
class PublicAnswer {

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID museumId;
    private @Nullable UUID actionId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText said;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText did;

    @Told
    private @Nullable LocalDate publishedOn;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init")
    PublicAnswer() {}

    @SuppressWarnings("NullAway.Init")
    PublicAnswer(UUID organisationId, AnswerContent content) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        change(content);
    }

    final void change(AnswerContent content) {
        museumId = content.museumId();
        actionId = content.actionId();
        said = content.said();
        did = content.did();
    }

    /// What is published stays so since the day on which it was.
    void publish(LocalDate day) {
        if (publishedOn == null) {
            publishedOn = day;
        }
    }

    void withdraw() {
        publishedOn = null;
    }

    AnswerContent content() {
        return new AnswerContent(museumId, actionId, said, did);
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    int revision() {
        return revision;
    }
}

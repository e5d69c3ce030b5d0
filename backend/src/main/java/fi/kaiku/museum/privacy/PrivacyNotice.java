package fi.kaiku.museum.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What an organisation tells its visitors of their data.
@Entity
@Table(name = "privacy_notices")
class PrivacyNotice {

    @Id
    private UUID organisationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private NoticeContent content;

    private int revision;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    PrivacyNotice() {}

    /// As it is before anybody has written one.
    PrivacyNotice(UUID organisationId, Instant now) {
        this.organisationId = organisationId;
        this.content = NoticeContent.EMPTY;
        this.changedAt = now;
    }

    void write(NoticeContent written, Instant now) {
        content = written;
        revision++;
        changedAt = now;
    }

    NoticeContent content() {
        return content;
    }

    int revision() {
        return revision;
    }
}
